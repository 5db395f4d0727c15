import type { Translation } from '@espoo-values/strategy-content';

/** Right-to-left letters: Hebrew, Arabic, Syriac, Thaana, N’Ko and their neighbours in Unicode. */
const FROM_RIGHT = /[\u0590-\u08FF\uD802\uD803\uD83A\uD83B]/;

/**
 * The direction of a text, by the letters of its values' title. A tag may not name the script, and a text may start with a name
 * in other letters.
 */
export function directionOf({ values }: Translation): 'ltr' | 'rtl' {
  return FROM_RIGHT.test(values.title) ? 'rtl' : 'ltr';
}
