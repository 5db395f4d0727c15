import { chooseLanguage, type Language } from '@espoo-values/strategy-content';
import { languages } from '@espoo-values/strategy-content/outline';

/**
 * The edition's language for a browser: that of its menus, else the first that its user has listed for pages, else the original. No browser
 * has menus in Northern Sámi, for example.
 *
 * @param menus a language tag
 */
export const textLanguage = (menus: string): Language =>
  [menus, ...navigator.languages].reduceRight<Language | undefined>(
    (otherwise, tag) => chooseLanguage(tag, languages, otherwise),
    undefined,
  ) as Language;
