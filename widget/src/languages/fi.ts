import translation from '@espoo-values/strategy-content/built-in/fi';
import { addTranslation } from '../on-demand/built-in-text.ts';

addTranslation('fi', translation);
