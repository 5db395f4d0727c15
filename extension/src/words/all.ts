import type { Language } from '@espoo-values/strategy-content';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { sv } from './sv.ts';
import type { Words } from './words.ts';

/** The extension's own words in every language. */
export const WORDS: Readonly<Record<Language, Words>> = { fi, sv, en };
