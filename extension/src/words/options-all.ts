import type { Language } from '@espoo-values/strategy-content';
import { en } from './options-en.ts';
import { fi } from './options-fi.ts';
import { sv } from './options-sv.ts';
import type { OptionsWords } from './options-words.ts';

/** The words of the options page in every language. */
export const OPTIONS_WORDS: Readonly<Record<Language, OptionsWords>> = { fi, sv, en };
