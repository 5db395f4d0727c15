import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chartSvg } from './chart.ts';
import { median } from './median.ts';
import { withSection } from './results-file.ts';
import { cellsOf, ratioOf, type Table } from './table.ts';
import { judge } from './targets.ts';
import { markdownTable, terminalTable } from './text-table.ts';

const TABLE: Table = {
  title: 'Pages',
  columns: [
    { key: 'time', title: 'time', unit: 'ms' },
    { key: 'shift', title: 'CLS', unit: 'score' },
  ],
  rows: [
    { name: 'static', samples: { time: [30, 10, 20], shift: [0] } },
    { name: 'ours', samples: { time: [22, 1000, 22] }, words: { shift: 'not asked' }, against: 'static' },
  ],
};

describe('a median', () => {
  it('is the middle, whatever the order', () => {
    assert.equal(median([9, 1, 5]), 5);
    assert.equal(median([4, 1, 3, 2]), 2.5);
    assert.equal(median([10, 9, 1000]), 10);
  });

  it('is never made of nothing', () => {
    assert.throws(() => median([]), RangeError);
    assert.throws(() => median([1, NaN]), RangeError);
  });
});

describe('a table of results', () => {
  it('shows medians, and the ratio to the row that each is compared with', () => {
    assert.deepEqual(cellsOf(TABLE), [
      ['', 'time', 'CLS'],
      ['static', '20.0 ms', '0.000'],
      ['ours', '22.0 ms (1.10)', 'not asked'],
    ]);
  });

  it('compares with nothing but a row of its own', () => {
    assert.throws(() => ratioOf(TABLE, 'ours', 'static of another run', 'time'), /has no row/);
  });

  it('has no ratio to nothing', () => {
    assert.equal(ratioOf(TABLE, 'ours', 'static', 'shift'), undefined);
    assert.equal(ratioOf(TABLE, 'static', 'static', 'shift'), undefined);
  });

  it('is laid out for a terminal, and as Prettier lays out Markdown', () => {
    const cells = [
      ['', 'time'],
      ['a | b', '1 µs'],
    ];
    assert.equal(terminalTable(cells), '       time\na | b  1 µs');
    assert.equal(markdownTable(cells), '|        | time |\n| ------ | ---- |\n| a \\| b | 1 µs |');
  });
});

describe('a target', () => {
  const target = { what: 'time', table: TABLE, row: 'ours', column: 'time', against: 'static' };

  it('is reached up to its limit, as both are read', () => {
    assert.equal(judge({ ...target, atMost: 1.1 }).isReached, true);
    assert.equal(judge({ ...target, atMost: 1.09 }).isReached, false);
  });

  it('may be of a figure that stands alone', () => {
    const { what, table, row, column } = target;
    assert.deepEqual(judge({ what, table, row, column, atMost: 21, unit: 'ms' }), {
      what: 'time',
      wanted: '≤ 21.0 ms',
      measured: '22.0 ms',
      isReached: false,
    });
  });

  it('is not judged without a figure', () => {
    assert.throws(() => judge({ ...target, column: 'shift', atMost: 1 }), /no figure/);
  });
});

describe('a chart', () => {
  const bar = { name: '<espoo-values> & "co"', length: 2, figure: '2 ms < 3 ms' };
  const svg = chartSvg({ title: 'a & b', groups: [{ title: '<g>', bars: [bar, { ...bar, length: 1 }] }] });

  it('takes every text for text', () => {
    assert.ok(svg.includes('&lt;espoo-values&gt; &amp; &quot;co&quot;'));
    const bare = svg.replaceAll(/<\/?[a-z]+(?: [a-zA-Z:-]+="[^"<>&]*(?:&[a-z]+;[^"<>&]*)*")*\/?>/g, '');
    assert.doesNotMatch(bare, /[<>]|&(?!(?:amp|lt|gt|quot);)/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, close, name = '', end] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
      if (close === '/') assert.equal(open.pop(), name);
      else if (end !== '/') open.push(name);
    }
    assert.deepEqual(open, []);
  });

  it('draws bars as long as their figures are beside each other', () => {
    const widths = [...svg.matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
    assert.equal(widths.length, 2);
    assert.equal((widths[0] ?? 0) / 2, widths[1]);
  });

  it('is drawn of nothing too', () => {
    const empty = chartSvg({
      title: 't',
      groups: [{ title: 'g', bars: [{ name: 'n', length: 0, figure: '0' }] }],
    });
    assert.match(empty, /width="0"/);
  });
});

describe('the file of results', () => {
  const order = ['size', 'widget'];

  it('gets a new section and keeps the others, in their order', () => {
    const first = withSection('', 'widget', '## Widget\n\nold', order);
    const both = withSection(first, 'size', '## Size', order);
    assert.ok(both.indexOf('## Size') < both.indexOf('## Widget'));
    const renewed = withSection(both, 'widget', '## Widget\n\nnew', order);
    assert.ok(renewed.includes('## Size') && renewed.includes('new') && !renewed.includes('old'));
    assert.equal(renewed.split('# Results').length, 2);
  });

  it('is the same when the same is written again', () => {
    const file = withSection('', 'size', '## Size', order);
    assert.equal(withSection(file, 'size', '## Size', order), file);
  });
});
