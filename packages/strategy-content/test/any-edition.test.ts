import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEdition } from '../src/check-edition.ts';
import { editionOf } from './sample-editions.ts';
import { changed, pathsOf } from './problems.ts';

describe('any data whatever', () => {
  it('is an edition or has problems, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withTypedArray: true }), (input) => {
        const result = checkEdition(input);
        assert.ok('problems' in result && result.problems.length > 0);
      }),
      { numRuns: 2000 },
    );
  });

  it('in the place of a part is a problem of that part, and of nothing else', () => {
    const misfit = fc.oneof(
      fc.constantFrom<unknown>(null, '', ' ', 'a\nb', 'x'.repeat(5000), 0, NaN, [], {}, new Date(0)),
      fc.object(),
      fc.integer(),
    );
    fc.assert(
      fc.property(fc.constantFrom(...placesIn(editionOf(2))), misfit, (path, value) => {
        const input = changed((edition) => {
          const holder = path.slice(0, -1).reduce((node, key) => node[key], edition);
          holder[path.at(-1) as string] = value;
        }, editionOf(2));
        const place = path
          .map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`))
          .join('')
          .slice(1);
        const found = pathsOf(input);
        assert.ok(
          found.length > 0 && found.every((each) => each.startsWith(place)),
          `${place}: ${found.join()}`,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

/** Every part of an edition, each as the keys that lead to it. */
function placesIn(node: unknown, path: (string | number)[] = []): (string | number)[][] {
  const inside =
    typeof node === 'object' && node !== null
      ? Object.entries(node).flatMap(([key, part]) =>
          placesIn(part, [...path, Array.isArray(node) ? Number(key) : key]),
        )
      : [];
  return path.length > 0 ? [path, ...inside] : inside;
}
