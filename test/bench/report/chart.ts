/** Bars beside each other, of one unit, with a line where a target is. */
export interface Chart {
  readonly title: string;
  readonly groups: readonly ChartGroup[];
}

export interface ChartGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly name: string;
  /** What the length of the bar says; the longest of its group fills the room. */
  readonly length: number;
  /** What is written at its end. */
  readonly figure: string;
  /** The project's own, which stands out. */
  readonly isOurs?: boolean;
}

const WIDTH = 760;
const NAMES = 300;
const FIGURES = 150;
const LINE = 24;
const GAP = 14;

/** The chart as an SVG that follows the reader's light or dark, with its figures as text. */
export function chartSvg({ title, groups }: Chart): string {
  const parts: string[] = [];
  let y = 34;
  for (const { title: name, bars } of groups) {
    parts.push(`<text class="group" x="12" y="${y + 16}">${escaped(name)}</text>`);
    y += LINE;
    const longest = Math.max(...bars.map(({ length }) => length), Number.MIN_VALUE);
    for (const { name: bar, length, figure, isOurs } of bars) {
      const width = round((Math.max(length, 0) / longest) * (WIDTH - NAMES - FIGURES));
      parts.push(
        `<text x="${NAMES - 10}" y="${y + 15}" text-anchor="end">${escaped(bar)}</text>`,
        `<rect class="${isOurs === true ? 'ours' : 'theirs'}" x="${NAMES}" y="${y + 3}" width="${width}" height="16" rx="2"/>`,
        `<text class="figure" x="${round(NAMES + width + 8)}" y="${y + 15}">${escaped(figure)}</text>`,
      );
      y += LINE;
    }
    y += GAP;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-label="${escaped(title)}">
<title>${escaped(title)}</title>
<style>
svg { color-scheme: light dark; background: light-dark(#fff, #0e1a30); font: 13px system-ui, sans-serif }
text { fill: light-dark(#091c3b, #e4ecf8) }
.title { font-size: 15px; font-weight: 600 }
.group { font-weight: 600 }
.figure { fill: light-dark(#536076, #a7b4c8) }
.ours { fill: light-dark(#0047b6, #a9c9ff) }
.theirs { fill: light-dark(#b9c6dc, #4a5d84) }
</style>
<text class="title" x="12" y="22">${escaped(title)}</text>
${parts.join('\n')}
</svg>
`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
