import { builtInEdition, type Language } from '@espoo-values/strategy-content';
import { HEADING_LEVELS, renderWithoutScript, VIEWS } from '@espoo-values/widget/server';

const VALUES = builtInEdition.translations.fi.values.items.map(({ id }) => id);
/** Each view, each value where one is shown, and a value where none is. */
const SHOWN = [
  ...VIEWS.map((view) => ({ view, value: '' })),
  ...VALUES.map((value) => ({ view: 'day' as const, value })),
  ...VALUES.slice(0, 1).map((value) => ({ view: 'mission' as const, value })),
];

/** What an author chooses, by the names of the tag's attributes, and what readers without script are to get for it. */
export interface Choice {
  attributes: Record<string, string>;
  text: string;
}

/** In each language and with each heading level. */
export const ALL_CHOICES: Choice[] = builtInEdition.languages.flatMap((lang) =>
  HEADING_LEVELS.flatMap((headingLevel) =>
    SHOWN.map(({ view, value }) => ({
      attributes: { lang, view, value, 'heading-level': String(headingLevel) },
      text: renderWithoutScript({ lang, view, value, headingLevel }),
    })),
  ),
);

/** Nothing of it is allowed: on a page of the language it is as if nothing were chosen. */
export const wrongChoice = (language: Language): Choice => ({
  attributes: { lang: 'zz', view: '../data', value: '"><b>', 'heading-level': '7' },
  text: renderWithoutScript({ lang: language }),
});
