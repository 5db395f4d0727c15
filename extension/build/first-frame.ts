import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition, finnishHyphenator, type Language, LANGUAGES } from '@espoo-values/strategy-content';
import { cardOf, type ElementTree, h, toHtml, type Tree } from '@espoo-values/widget/server';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, by the element's own
 * view. The script in the head says which of them is seen.
 */

const MOTIFS = join(import.meta.dirname, '../src/first-frame/motifs');

const values = builtInEdition.translations[builtInEdition.originalLanguage].values.items;

/** All frames in one: what is inside the shadow root of the element, but for its style sheet. */
export function firstFrameMarkup(): string {
  return LANGUAGES.map((language) => toHtml(frameOf(language))).join('');
}

/** The frame of a language: what its values have in common stands once, around their texts. */
function frameOf(language: Language): ElementTree {
  const cards = values.map(({ id }) =>
    cardOf({ view: 'day', value: id, lang: language, layout: 'plain', headingLevel: 1 }),
  );
  const texts = cards.map(valueIn).map(({ tag, attributes, children }, index) => {
    const part = `${attributes['part'] ?? ''} first v${index}`;
    return h(tag, { ...attributes, part }, children.flatMap(wordsOf(language)));
  });
  const withAllTexts = (tree: Tree): Tree[] => {
    if (typeof tree === 'string') return [tree];
    if (isValue(tree)) return texts;
    const children = tree.children.flatMap(withAllTexts);
    // Without script nothing is slotted, and a slot has no box.
    return tree.tag === 'slot' ? children : [h(tree.tag, tree.attributes, children)];
  };
  return h('div', { part: `first ${language}` }, cards.slice(0, 1).flatMap(withAllTexts));
}

const isValue = (tree: Tree) => typeof tree === 'object' && tree.attributes['part'] === 'value';

function valueIn(tree: ElementTree): ElementTree {
  const inside = (each: Tree): ElementTree[] =>
    typeof each === 'string' ? [] : isValue(each) ? [each] : each.children.flatMap(inside);
  const [found] = inside(tree);
  if (!found) throw new Error(`The view of the day has no part "value": ${toHtml(tree)}`);
  return found;
}

/** Sets breaking points in long words, as the element does: few browsers know how to break Finnish. */
function wordsOf(language: Language): (tree: Tree) => Tree[] {
  const hyphenate = finnishHyphenator(builtInEdition.translations.fi.hyphenation);
  const words = (tree: Tree): Tree[] =>
    typeof tree === 'string'
      ? [language === 'fi' ? hyphenate(tree) : tree]
      : [h(tree.tag, tree.attributes, tree.children.flatMap(words))];
  return words;
}

/** The rules that show the frame that is chosen, and its drawing, and no other. */
export function firstFrameRules(): string {
  const part = (name: string) => `espoo-values::part(${name})`;
  const indices = values.map((_, index) => index);
  const shown = [
    ...LANGUAGES.map((language) => `[data-shown]:lang(${language}) ${part(language)}`),
    ...indices.map((index) => `[data-shown="${index}"] ${part(`v${index}`)}`),
    ...indices.map((index) => `[data-shown="${index}"] .motif-${index}`),
  ];
  return `.motif,espoo-values::part(first){display:none}${shown.join(',')}{display:block}`;
}

/** A drawing for each value that has one, in the edition's order; decoration, so that screen readers pass over it. */
export function motifs(): string {
  return values
    .map(({ id }) => join(MOTIFS, `${id}.svg`))
    .map((file, index) =>
      existsSync(file) ? drawing(file).replace('<svg', `<svg class="motif motif-${index}"`) : '',
    )
    .join('');
}

const drawing = (file: string) => readFileSync(file, 'utf8').replace(/>\s+</g, '><').replace(/\s+/g, ' ');
