import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '@espoo-values/strategy-content';
import { languageNames, languages, values } from '@espoo-values/strategy-content/outline';
import INTEGRITY from '@espoo-values/widget/integrity.json' with { type: 'json' };
import { renderWithoutScript, type RenderOptions } from '@espoo-values/widget/server';
import HTML_DATA from '@espoo-values/widget/vscode.html-custom-data.json' with { type: 'json' };
import { type Language as InterfaceLanguage, WORDS } from '../pages/configurator/words.js';
import { ownWords } from './own-words.ts';

export const SCRIPT_NAME = 'espoo-values.min.js';

/** The configurator's words that authors read beside the choices, by their names there. */
const SHARED_WORDS = [
  ...(['what', 'look', 'view', 'value', 'valueOfTheDay', 'language', 'languageOfPage', 'theme'] as const),
  ...(['layout', 'headingLevel', 'viewDay', 'viewValues', 'viewVision', 'viewMission', 'viewAll'] as const),
  ...(['themeAuto', 'themeLight', 'themeDark', 'layoutCard', 'layoutPlain'] as const),
];

/** The allowed values by attribute. */
type Lists = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the facts of the packages that a system's PHP reads, none of them by hand. `data.json` is for all pages. For each
 * language and heading level, a file such as `texts/fi-2.json` has the texts for readers without JavaScript. A page needs one.
 *
 * @returns what is in `data.json`
 */
export function writeData(folder: string) {
  const made = data();
  writeFileSync(join(folder, 'data.json'), JSON.stringify(made));
  mkdirSync(join(folder, 'texts'));
  for (const language of languages) {
    for (const level of made.allowed['heading-level'] ?? []) {
      const file = join(folder, 'texts', `${language}-${level}.json`);
      writeFileSync(file, JSON.stringify(texts(language, level, made.allowed)));
    }
  }
  return made;
}

/** The words, the allowed values and the script's hash. */
function data() {
  const { version, files } = INTEGRITY;
  const attributes = HTML_DATA.tags.flatMap((tag) => tag.attributes);
  // Authors choose from lists, so an attribute without one is not for them.
  const chosen = attributes.filter(({ values }) => values.length > 0);
  const allowed: Lists = Object.fromEntries(
    chosen.map(({ name, values }) => [name, values.map((value) => value.name)]),
  );
  return {
    version,
    integrity: files.find(({ name }) => name === SCRIPT_NAME)?.integrity ?? '',
    allowed,
    // The languages of the text, the original first. `words` has the languages of the interface.
    languages: languageNames,
    words: Object.fromEntries(
      Object.entries(WORDS).map(([language, words]) => {
        const shared = SHARED_WORDS.map((key) => [key, words[key]]);
        return [language, { ...Object.fromEntries(shared), ...ownWords(language as InterfaceLanguage) }];
      }),
    ),
    valueTitles: Object.fromEntries(
      languages.map((language) => [
        language,
        Object.fromEntries(values.map(({ id, titles }) => [id, titles[language]])),
      ]),
    ),
  };
}

/**
 * The texts for readers without JavaScript by view, and within a view by the value that always shows. That is `''` for none;
 * only the view of the day can have one.
 */
function texts(lang: Language, level: string, { view: views = [], value: values = [] }: Lists) {
  const text = (view: string, value: string) =>
    renderWithoutScript({ view, value, lang, headingLevel: Number(level) } as RenderOptions);
  return Object.fromEntries(
    views.map((view) => {
      const pinned = view === 'day' ? values : [];
      return [view, Object.fromEntries(['', ...pinned].map((value) => [value, text(view, value)]))];
    }),
  );
}
