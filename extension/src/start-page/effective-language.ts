import { chooseLanguage, type Language } from '@espoo-values/strategy-content';
import { originalLanguage } from '@espoo-values/strategy-content/outline';
import type { Settings } from '../settings/settings-schema.ts';

/** The language to show: the one set, else the browser's, else the edition's original one. */
export function effectiveLanguage(setting: Settings['language'], browserTag: string): Language {
  return setting === 'auto' ? chooseLanguage(browserTag, originalLanguage) : setting;
}
