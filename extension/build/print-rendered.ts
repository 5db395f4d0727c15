import { builtInEdition, type Language, LANGUAGES } from '@espoo-values/strategy-content';
import { renderToString } from '@espoo-values/widget/server';

/* Prints, as JSON, each value in each language as the element renders it on a server. */

/** The markup of the values, in the edition's order. */
export type Rendered = Readonly<Record<Language, readonly string[]>>;

const { items } = builtInEdition.translations[builtInEdition.originalLanguage].values;

const rendered = LANGUAGES.map((language) => [
  language,
  items.map(({ id }) =>
    renderToString({ view: 'day', value: id, lang: language, layout: 'plain', headingLevel: 1 }),
  ),
]);

process.stdout.write(JSON.stringify(Object.fromEntries(rendered)));
