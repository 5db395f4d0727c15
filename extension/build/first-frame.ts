import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition } from '@espoo-values/strategy-content';

/*
 * What the new tab shows in its first frame, before any module has run: each value in each language, as the element itself
 * renders it on a server, in one declarative shadow root. The script in the head says which of them is seen.
 */

const MOTIFS = join(import.meta.dirname, '../src/new-tab/motifs');

interface Frame {
  /** The value's place, from 0. */
  readonly index: number;
  readonly language: string;
  /** What is inside the shadow root, without its style sheet. */
  readonly inside: string;
}

let frames: readonly Frame[] | undefined;
let style = '';

/** The element of the new tab with all its first frames inside. */
export function firstFrame(): string {
  const all = render().map(({ inside, ...frame }) => `<div part="first ${partOf(frame)}">${inside}</div>`);
  return `<espoo-values view="day" heading-level="1" layout="plain"><template shadowrootmode="open"><style>${style}</style>${all.join('')}</template></espoo-values>`;
}

/** The rules that show the frame that is chosen, and no other. */
export function firstFrameRules(): string {
  const shown = render().map(
    (frame) => `[data-shown='${frame.index}']:lang(${frame.language}) espoo-values::part(${partOf(frame)})`,
  );
  return `espoo-values::part(first){display:none}${shown.join(',')}{display:block}`;
}

/** The source that lets the style sheet inside the first frame through the extension's own policy. */
export function styleSource(): string {
  render();
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
}

/** One drawing for each value, in the edition's order; decoration, so that screen readers pass over it. */
export function motifs(): string {
  const { items } = builtInEdition.translations[builtInEdition.originalLanguage].values;
  return items
    .map(({ id }, index) => {
      const svg = readFileSync(join(MOTIFS, `${id}.svg`), 'utf8').replace(/\s*\n\s*/g, '');
      return svg.replace('<svg', `<svg class="motif motif-${index}" aria-hidden="true"`);
    })
    .join('');
}

const partOf = ({ language, index }: Pick<Frame, 'language' | 'index'>) => `${language}-${index}`;

/** In a process of its own: what builds the pages has a `window`, and the element must know that it is on a server. */
function render(): readonly Frame[] {
  if (frames) return frames;
  const output = execFileSync(process.execPath, [join(import.meta.dirname, 'print-rendered.ts')], {
    encoding: 'utf8',
  });
  const rendered = JSON.parse(output) as { index: number; language: string; html: string }[];
  frames = rendered.map(({ html, ...rest }) => {
    const [, sheet, inside] = /<style>([^]*?)<\/style>([^]*)<\/template>/.exec(html) ?? [];
    if (sheet === undefined || inside === undefined)
      throw new Error(`The element on a server gave no shadow root with a style sheet, but: ${html}`);
    style = sheet;
    return {
      ...rest,
      inside: bare(inside),
    };
  });
  return frames;
}

/** Without what only the living element needs: the marks of its templates, and slots, which have no box of their own. */
function bare(markup: string): string {
  return markup
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?slot[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
