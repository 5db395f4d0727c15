import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withReadableTitles } from '../src/site-titles.ts';

const titles = (...sites: [title: string | undefined, url?: string][]) =>
  withReadableTitles(
    sites.map(([title, url = 'https://a.fi/']) => ({ url, ...(title !== undefined && { title }) })),
  ).map(({ title }) => title);

test('a site is listed under its title, or under its server where that says nothing', () => {
  assert.deepEqual(titles(['Espoo.fi']), ['Espoo.fi']);
  for (const nothing of [undefined, '', ' ', '\u200B', '\u202E', '\0', '…'])
    assert.deepEqual(titles([nothing]), ['a.fi'], JSON.stringify(nothing));
  assert.deepEqual(titles(['', 'http://10.0.0.5:8080/x']), ['10.0.0.5:8080']);
});

test('what is not seen, turns the line around or breaks it is taken out of a title', () => {
  assert.deepEqual(titles(['a\u202Eb\nc\0d\u200Be']), ['ab c de']);
});

test('a long title is cut, and counted as it is read', () => {
  const [cut = ''] = titles(['x'.repeat(300)]);
  assert.equal(cut, `${'x'.repeat(59)}…`);
  const family = '👨‍👩‍👧';
  assert.deepEqual(titles([`a${family.repeat(59)}`]), [`a${family.repeat(59)}`]);
});

test('two sites of one name are told apart by their servers, and by where on them', () => {
  assert.deepEqual(
    titles(['Etusivu', 'https://a.fi/'], ['Etusivu', 'https://b.fi/'], ['Muu', 'https://c.fi/']),
    ['Etusivu – a.fi', 'Etusivu – b.fi', 'Muu'],
  );
  assert.deepEqual(titles(['Etusivu', 'https://a.fi/x'], ['Etusivu', 'https://a.fi/y']), [
    'Etusivu – a.fi/x',
    'Etusivu – a.fi/y',
  ]);
});

test('whatever a page calls itself, its link can be seen', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
      const [shown = ''] = titles([title]);
      assert.match(shown, /[\p{L}\p{N}]/u);
      assert.doesNotMatch(shown, /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200B]/u);
    }),
  );
});
