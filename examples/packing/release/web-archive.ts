import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zip } from '@espoo-values/dev-tools/archive';
import { NOTICES } from '@espoo-values/dev-tools/notices';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { builtInEdition, chooseLanguage } from '@espoo-values/strategy-content';
import INTEGRITY from '@espoo-values/widget/integrity.json' with { type: 'json' };
import { renderWithoutScript, toHtml } from '@espoo-values/widget/server';
import { SCRIPT_NAME } from '../data.ts';
import { named, VERSION } from './names.ts';

const PAGES = join(import.meta.dirname, '../web');
const WIDGET = dirname(fileURLToPath(import.meta.resolve(`@espoo-values/widget/${SCRIPT_NAME}`)));

/** The script under a name that never means another one. */
const VERSIONED = SCRIPT_NAME.replace('.min', `-${VERSION}.min`);

/** The archive for webmasters without Node: the script, the frame, a page that shows them and a guide. */
export function webArchive(): Buffer {
  const built = [...INTEGRITY.files.map(({ name }) => name), 'integrity.json', NOTICES];
  const files = Object.fromEntries([
    ...built.map((name) => [name, readFileSync(join(WIDGET, name))] as const),
    [VERSIONED, readFileSync(join(WIDGET, SCRIPT_NAME))],
    ['LICENSE', readFileSync(join(ROOT, 'LICENSE'))],
    ...readdirSync(PAGES).map((name) => [name, Buffer.from(filled(name))] as const),
  ]);
  const folder = named('-web');
  return zip(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content])),
  );
}

/**
 * A page with the facts of this release in place of marks such as `{version}`.
 *
 * @throws {Error} if a page has a mark without a fact
 */
function filled(page: string): string {
  const text = readFileSync(join(PAGES, page), 'utf8');
  if (!page.endsWith('.html')) return text;
  const language = /<html lang="(.*?)"/.exec(text)?.[1] ?? '';
  const { languages, city, source } = builtInEdition;
  // The page's language, or the original one if the text lacks it. The first page has no language.
  const shown = chooseLanguage(language, languages);
  const facts: Record<string, string> = {
    version: VERSION,
    script: SCRIPT_NAME,
    versioned: VERSIONED,
    integrity: INTEGRITY.files.find(({ name }) => name === SCRIPT_NAME)?.integrity ?? '',
    edition: builtInEdition.id,
    language: shown,
    city: toHtml(city[shown]),
    title: toHtml(source.title),
    withoutScript: renderWithoutScript({ lang: shown }),
    languages: languages.map((each) => `<code>${each}</code>`).join(', '),
    ids: builtInEdition.translations[shown].values.items.map(({ id }) => `<code>${id}</code>`).join(', '),
  };
  return text.replace(/\{(\w+)\}/g, (_, fact: string) => {
    const value = facts[fact];
    if (value === undefined) throw new Error(`${page} asks for {${fact}}, which is not known.`);
    return value;
  });
}
