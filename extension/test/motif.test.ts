import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { motif } from '../build/motif.ts';
import { generatedMotif } from '../src/first-frame/generated-motif.ts';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,12}(-[a-z0-9]{1,8})?$/);

test('a value without a drawing of its own has one in the same square, in the page’s colours alone', () => {
  fc.assert(
    fc.property(id, (value) => {
      const svg = generatedMotif(value);
      assert.match(
        svg,
        /^<svg viewBox="12 12 376 376">(<(circle|path) class="(wash|line|solid)" [^<>]*\/>)+<\/svg>$/,
      );
      for (const [, cx, cy, r] of svg.matchAll(/cx="(\d+)" cy="(\d+)" r="(\d+)"/g)) {
        const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
        for (const edge of [x - radius, y - radius]) assert.ok(edge >= 12, svg);
        for (const edge of [x + radius, y + radius]) assert.ok(edge <= 388, svg);
      }
      assert.doesNotMatch(svg, /NaN|style=|fill=/);
    }),
  );
});

test('the drawing is the same in every build, and another one for another value', () => {
  assert.equal(generatedMotif('mod'), generatedMotif('mod'));
  const drawings = ['oppenhet', 'respekt', 'ansvar', 'samarbete', 'mod', 'gladje', 'hallbarhet'].map(
    generatedMotif,
  );
  assert.equal(new Set(drawings).size, drawings.length);
});

test('a value that has a drawing keeps it', () => {
  assert.notEqual(motif('kumppanuus'), generatedMotif('kumppanuus'));
});
