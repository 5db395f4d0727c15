import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/* The row of values stands in white on the sea. */

const read = (name: string) => readFileSync(new URL(`../src/${name}`, import.meta.url), 'utf8');
const steps = [...read('look/drawings.css').matchAll(/--sea-\d: light-dark\((#\w+), (#\w+)\)/g)];

/** The relative luminance of a colour, as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

test('the sea has five steps in each scheme, each darker by day and lighter by night than the one before', () => {
  assert.equal(steps.length, 5);
  const [day, night] = [1, 2].map((scheme) => steps.map((step) => luminance(step[scheme] ?? '')));
  assert.deepEqual(
    day,
    [...(day ?? [])].sort((a, b) => b - a),
  );
  assert.deepEqual(
    night,
    [...(night ?? [])].sort((a, b) => a - b),
  );
});

test('white words are read on the deep water that the row stands in, and on the step above it: 4.5 to 1 and more', () => {
  for (const scheme of [1, 2])
    for (const step of steps.slice(3)) {
      const colour = step[scheme] ?? '';
      assert.ok(contrast(colour, '#ffffff') >= 4.5, `${colour}: ${contrast(colour, '#ffffff')}`);
    }
});

test('the row has the deep water for its ground', () => {
  assert.match(read('first-frame/first-frame.css'), /\.row \{[^}]*background: var\(--sea-5\)/);
});
