import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quartiles } from '../measuring/quartiles.ts';
import { inTurns } from '../measuring/rounds.ts';
import { comparisonCells, markdownTable, medianCells } from './table.ts';

const times = (...figures: number[]) => figures.map((figure) => ({ 'rendered (ms)': figure }));
const GROUPS = { now: { ours: times(11, 44, 21), theirs: times(10, 40, 20) } };
const ROW = { group: 'now', of: 'ours', beside: 'theirs', metric: 'rendered (ms)' } as const;
const wanted = (atMost: number) => comparisonCells(GROUPS, [{ ...ROW, atMost }])[1]?.at(-1);

describe('quartiles', () => {
  it('are of the numbers in their order, whatever the order given', () => {
    assert.deepEqual(quartiles([9, 1, 5, 3, 7]), { lower: 3, median: 5, upper: 7 });
    assert.equal(quartiles([4, 1, 3, 2]).median, 2.5);
  });

  it('are never made of nothing', () => {
    assert.throws(() => quartiles([]), /has no median/);
    assert.throws(() => quartiles([1, NaN]), /has no median/);
  });
});

describe('rounds', () => {
  it('measure everything in turns, every other one from the end, after one that is not kept', async () => {
    const order: string[] = [];
    const taker = (name: string) => () => Promise.resolve({ files: order.push(name) });
    const samples = await inTurns({ a: taker('a'), b: taker('b') }, 2);
    assert.equal(order.join(''), 'abbaab');
    assert.deepEqual(samples, { a: [{ files: 4 }, { files: 5 }], b: [{ files: 3 }, { files: 6 }] });
  });
});

describe('the table of results', () => {
  it('compares what was measured in the same round', () => {
    const [, cells] = comparisonCells(GROUPS, [ROW]);
    assert.deepEqual(cells, ['now: rendered (ms)', 'ours 21', 'theirs 20', '1.10', '1.08–1.10', '']);
  });

  it('marks a limit as reached up to the figure that is read', () => {
    assert.equal(wanted(1.1), '≤ 1.10 ✓');
    assert.equal(wanted(1.09), '≤ 1.09 ✗');
  });

  it('holds a figure that stands alone to its limit', () => {
    const [, cells] = comparisonCells(GROUPS, [
      { group: 'now', of: 'theirs', metric: 'rendered (ms)', atMost: 19 },
    ]);
    assert.deepEqual(cells?.slice(1), ['theirs 20', '', '', '15–30', '≤ 19 ✗']);
  });

  it('compares with nothing that was not measured', () => {
    assert.throws(() => comparisonCells(GROUPS, [{ ...ROW, beside: 'others' }]), /"others" was/);
  });

  it('has the medians of everything, laid out as the formatter does', () => {
    assert.equal(
      markdownTable(medianCells({ now: { ...GROUPS.now, page: [{ files: 3 }] } })),
      [
        '| medians     | rendered (ms) | files |',
        '| ----------- | ------------- | ----- |',
        '| now: ours   | 21            |       |',
        '| now: theirs | 20            |       |',
        '| now: page   |               | 3     |',
      ].join('\n'),
    );
  });
});
