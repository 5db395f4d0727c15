import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LinkRows, shownIn, wrongIn } from '../src/options/link-rows.ts';
import type { Link } from '../src/settings/link.ts';
import { anyOf } from './any-settings.ts';

const A = { title: 'A', url: 'https://a.fi/' };
const B = { title: 'B', url: 'https://b.fi/' };

function rowsOf(...links: Link[]) {
  const rows = new LinkRows();
  rows.follow(links);
  return rows;
}

const idAt = (rows: LinkRows, index: number) => rows.all[index]?.id ?? -1;
const shown = (rows: LinkRows) => rows.all.map(shownIn);
const write = (rows: LinkRows, id: number, { title, url }: Partial<Link>) => {
  if (title !== undefined) rows.type(id, 'title', title);
  if (url !== undefined) rows.type(id, 'url', url);
};

test('the links of the settings are in the form as they are, with nothing to save', () => {
  fc.assert(
    fc.property(anyOf.links, (links) => {
      const rows = rowsOf(...links);
      assert.deepEqual([rows.links, shown(rows)], [links, links]);
      assert.equal(rows.hasWritten, false);
    }),
  );
});

test('a new link is no link before it is saved, and is called wrong only once that was tried', () => {
  const rows = rowsOf(A);
  const id = rows.add();
  write(rows, id, { title: ' B ', url: 'ftp://b.fi/' });
  const wrong = () => rows.all.flatMap(wrongIn);
  assert.deepEqual([wrong(), rows.links, rows.hasWritten], [[], [A], true]);
  assert.equal(rows.save(id), undefined);
  assert.deepEqual([wrong(), rows.links], [['url'], [A]]);
  write(rows, id, { title: '' });
  assert.deepEqual(wrong(), ['url']);
  write(rows, id, { title: '.' });
  assert.deepEqual(wrong(), ['title', 'url']);
  write(rows, id, B);
  assert.deepEqual([wrong(), rows.links], [[], [A]]);
  assert.ok(rows.save(id));
  assert.deepEqual([rows.links, rows.hasWritten], [[A, B], false]);
});

test('a link that is being rewritten stays as it was until that is saved; cancelled, nothing of it is left', () => {
  const rows = rowsOf(A, B);
  write(rows, idAt(rows, 0), { title: 'A2' });
  assert.deepEqual([rows.links, shown(rows)[0]?.title], [[A, B], 'A2']);
  rows.cancel(idAt(rows, 0));
  assert.deepEqual(shown(rows), [A, B]);
  write(rows, idAt(rows, 0), { title: 'A2' });
  rows.save(idAt(rows, 0));
  assert.deepEqual(rows.links, [{ ...A, title: 'A2' }, B]);
  rows.cancel(rows.add());
  assert.equal(rows.all.length, 2);
});

test('a link without a name takes that of its server', () => {
  const rows = rowsOf();
  const id = rows.add();
  write(rows, id, { url: 'intra.espoo.fi:8443/x' });
  assert.ok(rows.save(id));
  assert.deepEqual(rows.links, [{ title: 'intra.espoo.fi', url: 'https://intra.espoo.fi:8443/x' }]);
});

test('what is written back to what it was needs no saving', () => {
  const rows = rowsOf(A);
  write(rows, idAt(rows, 0), { title: 'A2' });
  write(rows, idAt(rows, 0), { title: 'A' });
  assert.equal(rows.all[0]?.draft, undefined);
});

test('a link that could not be kept is a draft again, with all that was written in it', () => {
  const rows = rowsOf(A);
  const id = rows.add();
  write(rows, id, B);
  const undo = rows.save(id);
  undo?.();
  rows.follow([A]);
  assert.deepEqual([rows.links, shown(rows)], [[A], [A, B]]);
});

test('a draft stays with its link wherever that goes, and becomes a new link where it has gone', () => {
  const rows = rowsOf(A, B);
  const id = idAt(rows, 0);
  write(rows, id, { url: 'not yet' });
  rows.follow([B, A]);
  assert.deepEqual([idAt(rows, 1), shown(rows)[1]?.url], [id, 'not yet']);
  rows.follow([B]);
  assert.deepEqual([rows.links, shown(rows)], [[B], [B, { ...A, url: 'not yet' }]]);
  write(rows, id, { url: 'https://a2.fi/' });
  rows.save(id);
  assert.deepEqual(rows.links, [B, { ...A, url: 'https://a2.fi/' }]);
});

test('links are moved up and down among those that are saved, and removed', () => {
  const rows = rowsOf(A, B);
  const id = idAt(rows, 1);
  rows.add();
  rows.move(id, 1);
  assert.deepEqual(rows.links, [A, B]);
  rows.move(id, -1);
  rows.move(id, -1);
  assert.deepEqual(rows.links, [B, A]);
  rows.remove(id);
  assert.deepEqual(rows.links, [A]);
});

const anyPlace = fc.nat({ max: 5 });
const anyText = fc.constantFrom('', 'a', 'https://', 'https://b.fi/', ' c.fi ');
/** Links that often share a name or an address, as those of two tabs do. */
const anyFew = fc.array(
  fc.record(
    { title: fc.constantFrom('a', 'b', 'c'), url: fc.constantFrom('https://a.fi/', 'https://b.fi/') },
    { noNullPrototype: true },
  ),
  { maxLength: 4 },
);
const anyAct: fc.Arbitrary<(rows: LinkRows) => unknown> = fc.oneof(
  fc.constant((rows: LinkRows) => rows.add()),
  fc
    .tuple(anyPlace, fc.constantFrom('title', 'url'), anyText)
    .map(([at, field, text]) => (rows: LinkRows) => {
      rows.type(idAt(rows, at), field, text);
    }),
  anyPlace.map((at) => (rows: LinkRows) => rows.save(idAt(rows, at))),
  anyPlace.map((at) => (rows: LinkRows) => rows.save(idAt(rows, at))?.()),
  fc.tuple(anyPlace, fc.constantFrom(-1, 1)).map(([at, by]) => (rows: LinkRows) => {
    rows.move(idAt(rows, at), by);
  }),
  anyPlace.map((at) => (rows: LinkRows) => {
    rows.remove(idAt(rows, at));
  }),
  anyFew.map((links) => (rows: LinkRows) => {
    rows.follow(links);
  }),
);

test('whatever is done here and comes from elsewhere: the links are those that came, and no draft is lost', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 12 }), anyFew, (acts, links) => {
      const rows = rowsOf(A, B);
      for (const act of acts) act(rows);
      const drafts = rows.all.filter(({ draft }) => draft);
      rows.follow(links);
      assert.deepEqual(rows.links, links);
      const after = new Map(rows.all.map((row) => [row.id, row.draft]));
      assert.equal(after.size, rows.all.length);
      for (const { id, draft } of drafts) assert.deepEqual(after.get(id), draft);
    }),
    { numRuns: 1000 },
  );
});

test('an address without its scheme becomes one of the web; any other scheme stays wrong', () => {
  for (const [written, kept] of [
    ['www.espoo.fi', 'https://www.espoo.fi'],
    [' espoo.fi/sv ', 'https://espoo.fi/sv'],
    ['intra.espoo.fi:8443/x', 'https://intra.espoo.fi:8443/x'],
    ['http://espoo.fi', 'http://espoo.fi'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['a.b:alert(1)', 'a.b:alert(1)'],
    ['mailto:x@espoo.fi', 'mailto:x@espoo.fi'],
    ['etu.suku@espoo.fi', 'etu.suku@espoo.fi'],
    ['etu.suku:sana@espoo.fi/x', 'etu.suku:sana@espoo.fi/x'],
    ['espoo.fi/@etu', 'https://espoo.fi/@etu'],
    ['hämeenlinna.fi', 'https://hämeenlinna.fi'],
    ['espoo.fi?q=1', 'https://espoo.fi?q=1'],
    ['10.0.0.5:8080', 'http://10.0.0.5:8080'],
    ['192.168.1.1/admin', 'http://192.168.1.1/admin'],
    ['172.32.0.1', 'https://172.32.0.1'],
    ['10.fi', 'https://10.fi'],
    ['localhost:3000', 'http://localhost:3000'],
    ['intranet/sv', 'http://intranet/sv'],
    ['', ''],
  ]) {
    const rows = rowsOf(A);
    write(rows, idAt(rows, 0), { url: written ?? '' });
    const isRight = rows.save(idAt(rows, 0)) !== undefined;
    assert.equal(shown(rows)[0]?.url, kept);
    assert.equal(isRight, /^https?:/.test(kept ?? ''));
  }
});
