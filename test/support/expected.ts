import { builtInEdition, type Language, translationIn } from '@espoo-values/strategy-content';

/** A day whose value is "Kumppanuus". */
export const CLOCK = '2026-11-24T12:00:00Z';

/** The values of the edition built in. */
export const values = (language: Language) => translationIn(builtInEdition, language).values.items;

/** The title of a value: of that day's, unless another is named. */
export const title = (language: Language, id = 'kumppanuus') =>
  values(language).find((value) => value.id === id)?.title ?? '';

/** The titles of all values. */
export const titles = (language: Language) => values(language).map(({ title }) => title);
