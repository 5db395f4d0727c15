import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LinkDrafts, problemsOf } from '../src/options/link-drafts.ts';
import { anyOf } from './any-settings.ts';

const A = { title: 'A', url: 'https://a.fi/' };
const B = { title: 'B', url: 'https://b.fi/' };

function draftsOf(...links: { title: string; url: string }[]) {
  const drafts = new LinkDrafts();
  drafts.follow(links);
  return drafts;
}

test('the links of the settings are in the form as they are', () => {
  fc.assert(
    fc.property(anyOf.links, (links) => {
      const drafts = draftsOf(...links);
      assert.deepEqual(drafts.links, links);
      for (const draft of drafts.all) assert.deepEqual(problemsOf(draft), { title: false, url: false });
    }),
  );
});

test('a new link is no link before both its fields are right, and is not called wrong before that', () => {
  const drafts = draftsOf(A);
  const { id } = drafts.add();
  assert.deepEqual(drafts.links, [A]);
  drafts.edit(id, { title: 'B' });
  assert.deepEqual(drafts.all[1] && problemsOf(drafts.all[1]), { title: false, url: false });
  drafts.edit(id, { url: 'javascript:alert(1)' });
  assert.deepEqual(drafts.all[1] && problemsOf(drafts.all[1]), { title: false, url: true });
  assert.deepEqual(drafts.links, [A]);
  drafts.edit(id, { url: 'https://b.fi/' });
  assert.deepEqual(drafts.links, [A, B]);
});

test('an unfinished link stays in the form while the settings follow what is right in it', () => {
  const drafts = draftsOf(A);
  drafts.add();
  drafts.follow([A]);
  assert.equal(drafts.all.length, 2);
  drafts.follow([B]);
  assert.equal(drafts.all.length, 1);
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
    ['', ''],
  ]) {
    const drafts = draftsOf(A);
    drafts.edit(drafts.all[0]?.id ?? -1, { url: written ?? '' });
    assert.equal(drafts.all[0]?.url, kept);
  }
});

test('links are moved up and down, and not out of the list', () => {
  const drafts = draftsOf(A, B);
  const [first, second] = drafts.all.map(({ id }) => id);
  drafts.move(second ?? -1, -1);
  assert.deepEqual(drafts.links, [B, A]);
  drafts.move(second ?? -1, -1);
  drafts.move(first ?? -1, 1);
  assert.deepEqual(drafts.links, [B, A]);
  drafts.remove(second ?? -1);
  assert.deepEqual(drafts.links, [A]);
});

test('a link that is being rewritten stays as it was until it is right again, and goes only when it is removed', () => {
  const drafts = new LinkDrafts();
  const kept = { title: 'Intranet', url: 'https://intra.example/' };
  drafts.follow([kept]);
  const id = drafts.all[0]?.id ?? -1;
  drafts.edit(id, { title: '' });
  assert.deepEqual(drafts.links, [kept]);
  assert.deepEqual(drafts.all.map(problemsOf), [{ title: true, url: false }]);
  drafts.edit(id, { title: 'Sisäverkko' });
  assert.deepEqual(drafts.links, [{ ...kept, title: 'Sisäverkko' }]);
  drafts.remove(id);
  assert.deepEqual(drafts.links, []);
});
