import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition, finnishHyphenator, LANGUAGES } from '@espoo-values/strategy-content';
import { cardOf, type ElementTree, h, toHtml } from '@espoo-values/widget/server';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, by the element's own
 * view. The script in the head says which of them is seen.
 */

const MOTIFS = join(import.meta.dirname, '../src/first-frame/motifs');

const values = builtInEdition.translations[builtInEdition.originalLanguage].values.items;

/** What is inside the shadow root of the element, but for its style sheet: a frame for each language and value. */
export function firstFrameMarkup(): string {
  const frames = LANGUAGES.flatMap((lang) =>
    values.map(({ id }, index) => {
      const card = cardOf({ view: 'day', value: id, lang, layout: 'plain', headingLevel: 1 });
      return h('div', { part: `first ${lang} v${index}` }, [lang === 'fi' ? hyphenated(card) : card]);
    }),
  );
  return frames.map(toHtml).join('');
}

/** Sets breaking points in long words, as the element does: few browsers know how to break Finnish. */
function hyphenated({ tag, attributes, children }: ElementTree): ElementTree {
  const isBroken = /^paragraph$|title$/.test(attributes['part'] ?? '');
  const broken = (text: string) => (isBroken ? hyphenate(text) : text);
  const inside = children.map((each) => (typeof each === 'string' ? broken(each) : hyphenated(each)));
  return h(tag, attributes, inside);
}

const hyphenate = finnishHyphenator(builtInEdition.translations.fi.hyphenation);

/** The rules that hide every frame and drawing but those chosen. */
export function firstFrameRules(): string {
  const others = [
    ...LANGUAGES.map((lang) => `:root:not(:lang(${lang})) espoo-values::part(${lang})`),
    ...values.flatMap((_, index) =>
      [`espoo-values::part(v${index})`, `.motif-${index}`].map(
        (each) => `:root:not([data-shown="${index}"]) ${each}`,
      ),
    ),
  ];
  return `${others.join(',')}{display:none}`;
}

/** A drawing for each value that has one, in the edition's order; decoration, so that screen readers pass over it. */
export function motifs(): string {
  return values
    .map(({ id }) => join(MOTIFS, `${id}.svg`))
    .map((file, index) =>
      existsSync(file) ? readFileSync(file, 'utf8').replace('<svg', `<svg class="motif motif-${index}"`) : '',
    )
    .join('');
}
