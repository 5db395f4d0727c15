import type { Language } from '@espoo-values/strategy-content';
import { WORDS } from '../src/words/all.ts';
import type { Words } from '../src/words/words.ts';

type ManifestWord = keyof Words['manifest'];

/** What a manifest says in the place of a word that differs by language. */
export function manifestMessage(word: ManifestWord): string {
  return `__MSG_${word}__`;
}

/** The content of `_locales/<language>/messages.json`: the words the browser itself shows, outside the pages. */
export function localeMessages(language: Language): Record<string, { message: string }> {
  const words = Object.entries(WORDS[language].manifest);
  return Object.fromEntries(words.map(([word, message]) => [word, { message }]));
}
