import {
  builtInEdition,
  type Edition,
  longestWord,
  translationIn,
  wordsOf,
} from '@espoo-values/strategy-content';
import { cardOf, h, toHtml } from '@espoo-values/widget/server';
import { motif } from './motif.ts';

/*
 * The first frame of the new tab, before any module has run. It contains each value in each language, by the element's own view.
 * The script in the head chooses the one that shows.
 */

const { languages }: Edition = builtInEdition;
const values = translationIn(builtInEdition).values.items;

/** The title of the tab until the script in the head knows better, and in a background tab that the reader never opens. */
export const title = wordsOf(translationIn(builtInEdition), languages[0] ?? '').valueOfTheDay;

/** The content of the element's shadow root, except its style sheet: a frame for each language and value. */
export function firstFrameMarkup(): string {
  const frames = languages.flatMap((lang) =>
    values.map(({ id }, index) => {
      const card = cardOf({ view: 'day', value: id, lang, layout: 'plain', headingLevel: 1 });
      return h('div', { part: `first ${lang} v${index}` }, [card]);
    }),
  );
  return frames.map(toHtml).join('');
}

/** The rules that hide every frame and drawing except the chosen ones. */
export function firstFrameRules(): string {
  const others = [
    ...languages.map((lang) => `:root:not([data-language=${lang}]) espoo-values::part(${lang})`),
    ...values.flatMap((_, index) =>
      [`espoo-values::part(v${index})`, `.motif-${index}`].map(
        (each) => `:root:not([data-shown="${index}"]) ${each}`,
      ),
    ),
  ];
  return [`${others.join(',')}{display:none}`, ...longTitleRules()].join('');
}

/** In letters: a word of this length still fits at the title's size, in any window and font. */
const LONGEST = 12;

/** Rules that give the style sheet the length of a title's longest word, if that is longer. The element does the same. */
function longTitleRules(): readonly string[] {
  return languages.flatMap((lang) =>
    translationIn(builtInEdition, lang).values.items.flatMap(({ title }, index) => {
      const longest = longestWord(title).length;
      return longest > LONGEST ? [`espoo-values::part(${lang} v${index}){--longest:${longest}}`] : [];
    }),
  );
}

/** A drawing for each value, in the edition's order. The drawings are decoration, so screen readers skip them. */
export function motifs(): string {
  return values
    .map(({ id }, index) => motif(id).replace('<svg', `<svg class="motif motif-${index}"`))
    .join('');
}
