import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Link } from '../src/settings/link.ts';
import { linkChanges, linkKey, linksIn, withLinksApart } from '../src/settings/stored-links.ts';
import { anyLink } from './any-settings.ts';

type Stored = Record<string, unknown>;

const link = (title: string): Link => ({ title, url: `https://${title}.example/` });
const [A, B, C, D, E] = ['a', 'b', 'c', 'd', 'e'].map(link) as [Link, Link, Link, Link, Link];

const listOf = (...links: Link[]): Stored => withLinksApart({ links });

/** What is stored after a change. */
function changed(stored: Stored, before: readonly Link[], after: readonly Link[]): Stored {
  const changes = Object.entries({ ...stored, ...linkChanges(after, before, stored) });
  return Object.fromEntries(changes.filter(([, value]) => value !== undefined));
}

const anyList = fc.uniqueArray(anyLink, { maxLength: 24, selector: linkKey });

test('any list becomes any other, in its order', () => {
  fc.assert(
    fc.property(anyList, anyList, fc.array(fc.nat()), (before, others, picks) => {
      const mixed = picks.flatMap((pick) => before[pick % (before.length || 1)] ?? []);
      const after = [...new Map([...mixed, ...others].map((each) => [linkKey(each), each])).values()].slice(
        0,
        24,
      );
      assert.deepEqual(linksIn(changed(listOf(...before), before, after)), after);
    }),
  );
});

test('one link that is rewritten, moved, added or removed leaves the keys of the others alone', () => {
  const stored = listOf(A, B, C);
  const keysOf = (after: Link[]) => Object.keys(linkChanges(after, [A, B, C], stored)).sort();
  assert.deepEqual(keysOf([A, D, C]), [linkKey(B), linkKey(D)].sort());
  assert.deepEqual(keysOf([B, A, C]), [linkKey(A)]);
  assert.deepEqual(keysOf([A, B, C, D]), [linkKey(D)]);
  assert.deepEqual(keysOf([A, C]), [linkKey(B)]);
  assert.deepEqual(keysOf([A, B, C]), []);
});

test('what others have done meanwhile stays: new links, links taken away, and the order', () => {
  const seen = [A, B, C];
  const meanwhile = changed(listOf(...seen), seen, [C, A, D]);
  assert.deepEqual(linksIn(meanwhile), [C, A, D]);
  // Behind the one that it was put behind, wherever that is now.
  assert.deepEqual(linksIn(changed(meanwhile, seen, [...seen, E])), [C, E, A, D]);
});

test('two that rewrite the same link from what both saw leave both of theirs', () => {
  const stored = listOf(A, B);
  const both = changed(changed(stored, [A, B], [C, B]), [A, B], [D, B]);
  assert.deepEqual(new Set(linksIn(both)), new Set([B, C, D]));
});

test('a link can be moved any number of times', () => {
  let stored = listOf(A, B, C);
  let now: readonly Link[] = [A, B, C];
  for (let turn = 0; turn < 300; turn++) {
    const [first, second, third] = now as [Link, Link, Link];
    const after = turn % 2 ? [first, third, second] : [second, first, third];
    stored = changed(stored, now, after);
    now = after;
    assert.deepEqual(linksIn(stored), now);
  }
});

test('what is no link under such a key is passed over', () => {
  const wrong = {
    'link:': 0,
    'link:7': 1,
    'link:["x","javascript:0"]': 2,
    'link:[" a","https://a.example/"]': 3,
    'link:null': 4,
    [linkKey(B)]: 'first',
  };
  assert.deepEqual(linksIn({ ...wrong, [linkKey(A)]: 5 }), [A]);
});
