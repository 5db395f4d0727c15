import translation from '@espoo-values/strategy-content/built-in/sv';
import { addTranslation } from '../on-demand/built-in-text.ts';

addTranslation('sv', translation);
