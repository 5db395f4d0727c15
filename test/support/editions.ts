import { readFileSync } from 'node:fs';
import { type Edition, outlineOf, translationIn, wordsOf } from '@espoo-values/strategy-content';

/** A module of the package's own, which its users do not have; by an address, so that the compiler leaves it to that package. */
const own = (path: string) =>
  import(new URL(`../../packages/strategy-content/${path}`, import.meta.url).href) as Promise<unknown>;

/** Of the project and the invented ones. */
export const { EDITIONS } = (await own('test/sample-editions.ts')) as { EDITIONS: readonly Edition[] };

/** An edition's text in one of its languages, with what a reader is to see of it. */
export interface EditionText {
  edition: Edition;
  language: string;
  translation: ReturnType<typeof translationIn>;
  direction: 'ltr' | 'rtl';
  kicker: string;
  provenance: string;
}

/** Every text of them. */
export const EDITION_TEXTS: readonly EditionText[] = EDITIONS.flatMap((edition) =>
  edition.languages.map((language) => {
    const translation = translationIn(edition, language);
    const { valueOfTheDay, unofficialTranslation } = wordsOf(translation, language);
    const comma = edition.languages[0] === 'ar' ? '،' : ',';
    const published = `${edition.source.title}${comma} ${edition.source.site}`;
    return {
      edition,
      language,
      translation,
      direction: language === 'ar' ? 'rtl' : 'ltr',
      kicker: valueOfTheDay,
      provenance:
        language === edition.languages[0] || translation.official
          ? published
          : `${published} ·\u00a0${unofficialTranslation}`,
    };
  }),
);

const SERVER = readFileSync(new URL('../../widget/dist/server.js', import.meta.url), 'utf8');

/** The modules of the packages as if they had been built with another edition, for a site that serves them. */
export function modulesOf(edition: Edition): Record<string, string> {
  const facts = Object.entries<unknown>({ ...outlineOf(edition) });
  return {
    '/strategy-content/generated/edition.js': `export const edition = ${JSON.stringify(edition)};`,
    '/strategy-content/generated/outline.js': facts
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n'),
    '/widget/built-server.js': SERVER,
    '/widget/server.js': `import { renderWithoutScript as render } from './built-server.js';
import { edition } from '../strategy-content/generated/edition.js';
export * from './built-server.js';
export const renderWithoutScript = (options) => render(options, edition);`,
  };
}
