import type { Language } from '@espoo-values/strategy-content';

/** How dates and times are written in each language. */
export const LOCALES: Readonly<Record<Language, string>> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' };
