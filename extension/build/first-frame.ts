import { builtInEdition, type Edition, translationIn, wordsOf } from '@espoo-values/strategy-content';
import { cardOf, h, longestWord, toHtml } from '@espoo-values/widget/server';
import { motif } from './motif.ts';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, by the element's own
 * view. The script in the head says which of them is seen.
 */

const { languages }: Edition = builtInEdition;
const values = translationIn(builtInEdition).values.items;

/** What the tab is called until the script in the head knows better, and in a background that never comes to the front. */
export const title = wordsOf(translationIn(builtInEdition), languages[0] ?? '').valueOfTheDay;

/** What is inside the shadow root of the element, but for its style sheet: a frame for each language and value. */
export function firstFrameMarkup(): string {
  const frames = languages.flatMap((lang) =>
    values.map(({ id }, index) => {
      const card = cardOf({ view: 'day', value: id, lang, layout: 'plain', headingLevel: 1 });
      return h('div', { part: `first ${lang} v${index}` }, [card]);
    }),
  );
  return frames.map(toHtml).join('');
}

/** The rules that hide every frame and drawing but those chosen. */
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

/** The letters of the longest word that the title's size leaves room for in any window and font. */
const LONGEST = 12;

/** A longer word is told to the style sheet, as the element does. */
function longTitleRules(): readonly string[] {
  return languages.flatMap((lang) =>
    translationIn(builtInEdition, lang).values.items.flatMap(({ title }, index) => {
      const longest = longestWord(title);
      return longest > LONGEST ? [`espoo-values::part(${lang} v${index}){--longest:${longest}}`] : [];
    }),
  );
}

/** A drawing for each value, in the edition's order; decoration, so that screen readers pass over it. */
export function motifs(): string {
  return values
    .map(({ id }, index) => motif(id).replace('<svg', `<svg class="motif motif-${index}"`))
    .join('');
}
