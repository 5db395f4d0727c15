import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition, finnishHyphenator, type Language, LANGUAGES } from '@espoo-values/strategy-content';
import type { Rendered } from './print-rendered.ts';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, as the element itself
 * renders it on a server, in one declarative shadow root. The script in the head says which of them is seen.
 */

const MOTIFS = join(import.meta.dirname, '../src/first-frame/motifs');

/** A day view on a server: its style sheet, and what is before, in and after the block of the value. */
const SERVER_MARKUP =
  /<style>([^]*?)<\/style>([^]*?)<div class="day" part="value">([^]*)<\/div>(<p class="quiet" part="provenance">[^]*)<\/template>/;

interface FirstFrame {
  /** What is inside the shadow root, but for its style sheet. */
  readonly markup: string;
  /** The element's whole style sheet. */
  readonly styles: string;
}

let made: FirstFrame | undefined;

/** All frames in one: what the values of a language have in common stands once, around their texts. */
export function firstFrame(): FirstFrame {
  if (made) return made;
  const rendered = render();
  let styles = '';
  const languages = LANGUAGES.map((language) => {
    let around: { before: string; after: string } | undefined;
    const values = rendered[language].map((html, index) => {
      const [, sheet = '', before = '', value = '', after = ''] = SERVER_MARKUP.exec(bare(html)) ?? [];
      const differs = around !== undefined && (around.before !== before || around.after !== after);
      if (!sheet || differs)
        throw new Error(`The element on a server renders the day view otherwise than expected: ${html}`);
      styles = sheet;
      around = { before, after };
      return `<div class="day" part="value first v${index}">${value}</div>`;
    });
    const { before, after } = around ?? { before: '', after: '' };
    return `<div part="first ${language}">${before}${hyphenated(values.join(''), language)}${after}</div>`;
  });
  return (made = { markup: languages.join(''), styles });
}

/** The rules that show the frame that is chosen, and its drawing, and no other. */
export function firstFrameRules(): string {
  const part = (name: string) => `espoo-values::part(${name})`;
  const indices = valuesOf(builtInEdition).map((_, index) => index);
  const shown = [
    ...LANGUAGES.map((language) => `[data-shown]:lang(${language}) ${part(language)}`),
    ...indices.map((index) => `[data-shown="${index}"] ${part(`v${index}`)}`),
    ...indices.map((index) => `[data-shown="${index}"] .motif-${index}`),
  ];
  return `.motif,espoo-values::part(first){display:none}${shown.join(',')}{display:block}`;
}

/** A drawing for each value that has one, in the edition's order; decoration, so that screen readers pass over it. */
export function motifs(): string {
  return valuesOf(builtInEdition)
    .map(({ id }) => join(MOTIFS, `${id}.svg`))
    .map((file, index) =>
      existsSync(file) ? drawing(file).replace('<svg', `<svg class="motif motif-${index}"`) : '',
    )
    .join('');
}

const drawing = (file: string) => readFileSync(file, 'utf8').replace(/>\s+</g, '><').replace(/\s+/g, ' ');

const valuesOf = ({ translations, originalLanguage }: typeof builtInEdition) =>
  translations[originalLanguage].values.items;

/** With breaking points in long words where the element would set them too: few browsers know how to break Finnish. */
function hyphenated(markup: string, language: Language): string {
  if (language !== 'fi') return markup;
  const hyphenate = finnishHyphenator(builtInEdition.translations.fi.hyphenation);
  return markup.replace(/(?<=>)[^<]+/g, hyphenate);
}

/** In a process of its own: what builds the pages has a `window`, and the element must know that it is on a server. */
function render(): Rendered {
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'print-rendered.ts')], {
    encoding: 'utf8',
  });
  return JSON.parse(output) as Rendered;
}

/** Without what only the living element needs: the marks of its templates, and slots, which have no box of their own. */
function bare(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?slot[^>]*>/g, '')
    .replace(/\s+/g, ' ');
}
