import { LANGUAGES } from '@espoo-values/strategy-content';
import { headScripts } from './head-scripts.ts';
import { localeMessages } from './locale-messages.ts';
import { MANAGED_SCHEMA_FILE, managedSchema } from './managed-schema.ts';

/**
 * The files beside the pages that the build makes: the scripts in the pages' heads, what the browser itself shows, and what
 * a policy can set. Firefox has no schema for that.
 *
 * @param facts of the edition, by the names that stand for them in the scripts
 */
export function madeFiles(browser: string, facts: Readonly<Record<string, string>>) {
  const files = headScripts(facts);
  for (const language of LANGUAGES)
    files[`_locales/${language}/messages.json`] = json(localeMessages(language));
  if (browser !== 'firefox') files[MANAGED_SCHEMA_FILE] = json(managedSchema());
  return Object.entries(files).map(([relativeDest, contents]) => ({ relativeDest, contents }));
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
