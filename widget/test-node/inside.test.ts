import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as textInside from '../src/inside/built-in-text.ts';
import * as editionsInside from '../src/inside/other-editions.ts';
import * as text from '../src/on-demand/built-in-text.ts';
import * as editions from '../src/on-demand/other-editions.ts';

/*
 * The one script has `src/inside` where everything else, the type checker too, sees `src/on-demand`. These lines are checked by
 * it: what is inside may be used as what is loaded on demand. (`isMissing` alone is no type guard there: nothing ever is.)
 */
const pairs = [
  [textInside satisfies Pick<typeof text, Exclude<keyof typeof textInside, 'isMissing'>>, text],
  [editionsInside satisfies Pick<typeof editions, keyof typeof editionsInside>, editions],
] as const;

test('the one script has a counterpart of all that the element uses of what is loaded on demand', () => {
  // Only the module has languages of its own to import.
  const forModule = ['addTranslation'];
  for (const [inside, onDemand] of pairs) {
    const needed = Object.keys(onDemand).filter((name) => !forModule.includes(name));
    assert.deepEqual(Object.keys(inside), needed);
  }
});
