import {
  builtInEdition,
  type Edition,
  finnishHyphenator,
  type Language,
  translationIn,
} from '@espoo-values/strategy-content';
import { cardOf, type ElementTree, h, toHtml } from '@espoo-values/widget/server';
import { motif } from './motif.ts';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, by the element's own
 * view. The script in the head says which of them is seen.
 */

const { languages }: Edition = builtInEdition;
const values = translationIn(builtInEdition).values.items;

/** What is inside the shadow root of the element, but for its style sheet: a frame for each language and value. */
export function firstFrameMarkup(): string {
  const frames = languages.flatMap((lang) =>
    values.map(({ id }, index) => {
      const card = cardOf({ view: 'day', value: id, lang, layout: 'plain', headingLevel: 1 });
      return h('div', { part: `first ${lang} v${index}` }, [
        /^fi\b/.test(lang) ? hyphenated(card, lang) : card,
      ]);
    }),
  );
  return frames.map(toHtml).join('');
}

/** Sets breaking points in long words, as the element does: few browsers know how to break Finnish. */
function hyphenated({ tag, attributes, children }: ElementTree, lang: Language): ElementTree {
  const hyphenate = finnishHyphenator(translationIn(builtInEdition, lang).hyphenation);
  const isBroken = /^paragraph$|title$/.test(attributes['part'] ?? '');
  const broken = (text: string) => (isBroken ? hyphenate(text) : text);
  const inside = children.map((each) => (typeof each === 'string' ? broken(each) : hyphenated(each, lang)));
  return h(tag, attributes, inside);
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

/** The letters of the longest word that the title's size leaves room for in any window. */
const LONGEST = 17;

/** A longer word is told to the style sheet, which makes its title smaller: it would break at any letter. */
function longTitleRules(): readonly string[] {
  return languages.flatMap((lang) =>
    translationIn(builtInEdition, lang).values.items.flatMap(({ title }, index) => {
      const longest = Math.max(...title.split(/[\s-]+/).map((word) => word.length));
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
