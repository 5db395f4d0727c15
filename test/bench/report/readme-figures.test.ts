import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');

/** A figure of the results: its section, table, row and column. */
type Place = readonly [section: string, table: string, row: string, column: string];

const FILES = ['Size', 'Every file that a user loads, in bytes'] as const;
const PEERS = ['Size', 'Beside other custom elements, in bytes'] as const;
const BROTLI = 'brotli -11';
const WIDGET = ['Widget', 'Targets'] as const;
const NEW_TAB = ['New tab', 'Targets'] as const;
const FOUND = 'measured';

/** By the beginning of a row of the README, in the order of its figures. */
const CLAIMS: Readonly<Record<string, readonly Place[]>> = {
  'The one script,': [[...FILES, 'one tag: espoo-values.min.js', BROTLI]],
  'Beside it:': [
    [...PEERS, '@uswds/elements banner', BROTLI],
    [...PEERS, '@uswds/elements (all)', BROTLI],
  ],
  'The ES module without Lit,': [[...FILES, 'ES module, Lit outside: all 2', BROTLI]],
  'With its text in ': [
    [...FILES, 'ES module showing "fi": all 3', BROTLI],
    [...FILES, 'ES module showing "sv": all 3', BROTLI],
    [...FILES, 'ES module showing "en": all 3', BROTLI],
  ],
  'One tag on a page:': [[...WIDGET, 'content painted, beside the static page, 1×', FOUND]],
  'The same on a processor': [[...WIDGET, 'content painted, beside the static page, 4×', FOUND]],
  'What moves': [[...WIDGET, 'layout shift, 1×', FOUND]],
  '1,000 elements,': [[...WIDGET, '1,000 elements laid out, beside bare Lit, Chromium', FOUND]],
  'Heap of an element': [[...WIDGET, 'heap of an element, scripts alone, beside bare Lit', FOUND]],
  'New tab: its value': [[...NEW_TAB, 'content, cold, beside static HTML, 1×, light', FOUND]],
  'New tab: the same': [[...NEW_TAB, 'content, warm, beside static HTML, 1×, light', FOUND]],
  'New tab, 4 times': [
    [...NEW_TAB, 'content, cold, beside static HTML, 4×, dark', FOUND],
    [...NEW_TAB, 'content, warm, beside static HTML, 4×, dark', FOUND],
  ],
  'New tab: heap': [[...NEW_TAB, 'heap, beside static HTML, 1×, light', FOUND]],
  'All that a new tab': [[...FILES, 'new tab: all 4', 'gzip -9']],
  '`valueOfTheDay`': [['Content', 'Targets', 'valueOfTheDay for now, per call', FOUND]],
};

const cellsOf = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
const tableLines = (text: string) => text.split('\n').filter((line) => line.startsWith('|'));
const partOf = (text: string, heading: string) => {
  const [level] = heading.split(' ');
  const [, rest] = `\n${text}`.split(`\n${heading}\n`);
  assert.ok(rest !== undefined, `There is no "${heading}".`);
  return rest.split(`\n${level} `)[0] ?? '';
};

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const results = readFileSync(join(ROOT, 'test/bench/results.md'), 'utf8');
const rows = tableLines(partOf(readme, '## How light, how fast')).slice(2).map(cellsOf);

/** A figure of the results as the README writes it: the number alone. */
function figureAt([section, table, row, column]: Place): string | undefined {
  const [head = '', , ...lines] = tableLines(partOf(partOf(results, `## ${section}`), `### ${table}`));
  const place = cellsOf(head).indexOf(column);
  assert.ok(place > 0, `"${table}" has no column "${column}".`);
  const cells = lines.map(cellsOf).find(([name]) => name === row);
  assert.ok(cells, `"${table}" has no row "${row}".`);
  return cells[place]?.match(/\d[\d,.]*/)?.[0];
}

describe('the figures of the README', () => {
  it('are all known to this test', () => {
    const known = Object.keys(CLAIMS);
    assert.deepEqual(
      rows.map(([what = '']) => known.find((each) => what.startsWith(each)) ?? what),
      known,
    );
  });

  for (const [index, [what = '', claimed = '']] of rows.entries()) {
    it(`are those of the results: ${what}`, () => {
      const places = Object.values(CLAIMS)[index] ?? [];
      assert.deepEqual(claimed.match(/\d[\d,.]*\d|\d/g), places.map(figureAt));
    });
  }
});
