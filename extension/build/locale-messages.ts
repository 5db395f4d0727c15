import type { Language } from '@espoo-values/strategy-content';
import WORDS from '../src/words/every-page.json' with { type: 'json' };
import MANIFEST_WORDS from '../src/words/manifest.json' with { type: 'json' };

type ManifestWord = 'name' | keyof (typeof MANIFEST_WORDS)[Language];

/** What a manifest says in the place of a word that differs by language. */
export function manifestMessage(word: ManifestWord): string {
  return `__MSG_${word}__`;
}

/** The content of `_locales/<language>/messages.json`: the words the browser itself shows, outside the pages. */
export function localeMessages(language: Language): Record<string, { message: string }> {
  const words = Object.entries({ name: WORDS[language].name, ...MANIFEST_WORDS[language] });
  return Object.fromEntries(words.map(([word, message]) => [word, { message }]));
}
