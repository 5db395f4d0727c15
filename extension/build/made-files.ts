import { type Language, LANGUAGES } from '@espoo-values/strategy-content';
import WORDS from '../src/words/every-page.json' with { type: 'json' };
import MANIFEST_WORDS from '../src/words/manifest.json' with { type: 'json' };
import { headScripts } from './before-first-paint.ts';
import { MANAGED_SCHEMA_FILE, managedSchema } from './managed-schema.ts';

/**
 * The files beside the pages that the build makes: the scripts in the pages' heads, what the browser itself shows, and what
 * a policy can set. Firefox has no schema for that.
 */
export function madeFiles(browser: string) {
  const locales = LANGUAGES.map(
    (language) => [`_locales/${language}/messages.json`, json(localeMessages(language))] as const,
  );
  const files = {
    ...headScripts(),
    ...(browser !== 'firefox' && { [MANAGED_SCHEMA_FILE]: json(managedSchema()) }),
    ...Object.fromEntries(locales),
  };
  return Object.entries(files).map(([relativeDest, contents]) => ({ relativeDest, contents }));
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The content of `_locales/<language>/messages.json`: the words the browser itself shows, outside the pages. */
export function localeMessages(language: Language): Record<string, { message: string }> {
  const words = Object.entries({ name: WORDS[language].name, ...MANIFEST_WORDS[language] });
  return Object.fromEntries(words.map(([word, message]) => [word, { message }]));
}
