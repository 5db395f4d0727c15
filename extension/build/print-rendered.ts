import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { renderToString } from '@espoo-values/widget/server';

/* Prints, as JSON, each value in each language as the element renders it on a server: an item for each, in that order. */

const { items } = builtInEdition.translations[builtInEdition.originalLanguage].values;

process.stdout.write(
  JSON.stringify(
    items.flatMap(({ id }, index) =>
      LANGUAGES.map((language) => ({
        index,
        language,
        html: renderToString({ view: 'day', value: id, lang: language, layout: 'plain', headingLevel: 1 }),
      })),
    ),
  ),
);
