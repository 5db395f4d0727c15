import { builtInEdition, type Language } from '@espoo-values/strategy-content';

/** A day whose value is "Kumppanuus". */
export const CLOCK = '2026-11-24T12:00:00Z';

const { translations } = builtInEdition;

/** The title of a value: of that day's, unless another is named. */
export const title = (language: Language, id = 'kumppanuus') =>
  translations[language].values.items.find((value) => value.id === id)?.title;

/** The titles of all values. */
export const titles = (language: Language) => translations[language].values.items.map(({ title }) => title);
