import type { Words } from '../edition.ts';
import { TRANSLATION_FILE } from '../edition-format.ts';

/** The names of the words around the texts, in the order in which a file has them. */
export const WORD_NAMES = Object.keys(TRANSLATION_FILE.keys.words.keys) as readonly (keyof Words)[];
