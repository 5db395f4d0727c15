import type { Translation } from '@espoo-values/strategy-content';

/** Letters that are written from the right: Hebrew, Arabic, Syriac, Thaana, N’Ko and what stands beside them in Unicode. */
const FROM_RIGHT = /[\u0590-\u08FF\uD802\uD803\uD83A\uD83B]/;

/**
 * The direction of a text, by the letters of its values' title: a tag may leave the script open, and a text may begin with a
 * name in other letters.
 */
export function directionOf({ values }: Translation): 'ltr' | 'rtl' {
  return FROM_RIGHT.test(values.title) ? 'rtl' : 'ltr';
}
