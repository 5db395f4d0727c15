import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseLanguage } from '@espoo-values/strategy-content';
import { city, languages, views } from '@espoo-values/strategy-content/outline';
import { fill } from '../src/words/fill.ts';
import { PUBLISHER } from '../src/words/publisher.ts';
import MANIFEST_WORDS from '../src/words/manifest.json' with { type: 'json' };
import { nameIn, type UiLanguage, uiLanguageFor } from '../src/words/ui-language.ts';
import { headScripts } from './before-first-paint.ts';
import { MANAGED_SCHEMA_FILE, managedSchema } from './managed-schema.ts';

/**
 * The files that the build makes beside the pages: the scripts in the pages' heads, the words that the browser itself shows, the
 * schema of the policy, and the licence. Firefox takes no schema.
 */
export function madeFiles(browser: string) {
  const locales = uiLanguages().map(
    (language) => [`_locales/${language}/messages.json`, json(localeMessages(language))] as const,
  );
  const files = {
    ...headScripts(),
    ...(browser !== 'firefox' && { [MANAGED_SCHEMA_FILE]: json(managedSchema()) }),
    ...Object.fromEntries(locales),
    LICENSE: readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8'),
  };
  return Object.entries(files).map(([relativeDest, contents]) => ({ relativeDest, contents }));
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** The languages of the extension's own words that the edition needs. The original's language is first. */
export function uiLanguages(): readonly UiLanguage[] {
  return [...new Set(languages.map(uiLanguageFor))];
}

/** The language of the edition that matches a language of the extension's own words. */
export const textLanguage = (uiLanguage: UiLanguage) => chooseLanguage(uiLanguage, languages);

/** The content of `_locales/<language>/messages.json`: the words the browser itself shows, outside the pages. */
export function localeMessages(uiLanguage: UiLanguage): Record<string, { message: string }> {
  const language = textLanguage(uiLanguage);
  const parts = { city: city[language] ?? '', day: views[language]?.day ?? '' };
  const { description, actionTitle } = MANIFEST_WORDS[uiLanguage];
  const words = {
    name: nameIn(language),
    description: fill(description[PUBLISHER], parts),
    actionTitle: fill(actionTitle, parts),
  };
  return Object.fromEntries(Object.entries(words).map(([word, message]) => [word, { message }]));
}
