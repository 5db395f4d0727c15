import translation from '@espoo-values/strategy-content/built-in/en';
import { addTranslation } from '../on-demand/built-in-text.ts';

addTranslation('en', translation);
