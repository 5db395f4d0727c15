import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LinkDrafts, problemsOf } from '../src/options/link-drafts.ts';
import { MAX_LINKS } from '../src/settings/limits.ts';
import { anyOf } from './any-settings.ts';

const A = { title: 'A', url: 'https://a.fi/' };
const B = { title: 'B', url: 'https://b.fi/' };

function draftsOf(...links: { title: string; url: string }[]) {
  const drafts = new LinkDrafts();
  drafts.follow(links);
  return drafts;
}

const titles = (drafts: LinkDrafts) => drafts.all.map(({ title }) => title);

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

test('an unfinished link stays in the form, whatever comes from elsewhere', () => {
  const drafts = draftsOf(A);
  const { id } = drafts.add();
  drafts.edit(id, { title: 'C' });
  drafts.follow([A]);
  assert.equal(drafts.all.length, 2);
  drafts.follow([B, A]);
  assert.deepEqual(titles(drafts), ['B', 'A', 'C']);
  drafts.follow([]);
  assert.deepEqual(titles(drafts), ['C']);
  drafts.edit(id, { url: 'c.fi' });
  assert.deepEqual(drafts.links, [{ title: 'C', url: 'https://c.fi' }]);
});

test('a link that is being rewritten stays when it is removed or changed elsewhere, what is new in it with it', () => {
  const drafts = draftsOf(A, B);
  const id = drafts.all[0]?.id ?? -1;
  drafts.edit(id, { url: 'not yet' });
  drafts.follow([{ ...A, title: 'A2' }, B]);
  assert.deepEqual(drafts.all[0], {
    id,
    title: 'A2',
    url: 'not yet',
    typed: {},
    isTouched: true,
    kept: { ...A, title: 'A2' },
  });
  drafts.follow([B]);
  assert.deepEqual(drafts.links, [B]);
  assert.deepEqual(titles(drafts), ['A2', 'B']);
  drafts.edit(id, { url: 'https://a2.fi/' });
  assert.deepEqual(drafts.links, [{ title: 'A2', url: 'https://a2.fi/' }, B]);
});

test('what is being typed is neither judged nor kept, and not lost either', () => {
  const drafts = draftsOf(A);
  const id = drafts.all[0]?.id ?? -1;
  drafts.type(id, { url: 'https://b' });
  assert.deepEqual(drafts.links, [A]);
  assert.deepEqual(drafts.all.map(problemsOf), [{ title: false, url: false }]);
  drafts.follow([B]);
  assert.deepEqual(
    drafts.all.map(({ typed }) => typed.url),
    [undefined, 'https://b'].toReversed(),
  );
  drafts.edit(id, { url: 'https://b.fi/b' });
  assert.deepEqual(drafts.links, [{ ...A, url: 'https://b.fi/b' }, B]);
});

test('a link too many waits in the form until there is room for it', () => {
  const many = Array.from({ length: MAX_LINKS }, (_, index) => ({ ...A, title: `${index}` }));
  const drafts = draftsOf(...many.slice(1));
  const { id } = drafts.add();
  drafts.follow(many);
  drafts.edit(id, B);
  assert.deepEqual(drafts.links, many);
  assert.equal(drafts.all.length, MAX_LINKS + 1);
  drafts.remove(drafts.all[0]?.id ?? -1);
  assert.deepEqual(drafts.links, [...many.slice(1), B]);
});

test('what could not be kept is no link, but stays in the form', () => {
  const drafts = draftsOf(A);
  drafts.edit(drafts.add().id, B);
  drafts.takeBack([A]);
  drafts.follow([A]);
  assert.deepEqual(drafts.links, [A]);
  assert.deepEqual(titles(drafts), ['A', 'B']);
});

const anyPlace = fc.nat({ max: 5 });
const anyText = fc.oneof(
  fc.constantFrom('', 'a', 'https://', 'https://b.fi/', ' c.fi '),
  fc.string({ maxLength: 5 }),
);
const anyFields = fc.oneof(fc.record({ title: anyText }), fc.record({ url: anyText }));
/** Links that often share a name or an address, as those of two tabs do. */
const anyFew = fc.array(
  fc.record(
    { title: fc.constantFrom('a', 'b', 'c'), url: fc.constantFrom('https://a.fi/', 'https://b.fi/') },
    { noNullPrototype: true },
  ),
  { maxLength: 4 },
);
const anyAct: fc.Arbitrary<(drafts: LinkDrafts) => void> = fc.oneof(
  fc.constant((drafts: LinkDrafts) => void drafts.add()),
  fc.tuple(anyPlace, anyFields).map(([at, fields]) => (drafts: LinkDrafts) => {
    drafts.edit(drafts.all[at]?.id ?? -1, fields);
  }),
  fc.tuple(anyPlace, anyFields).map(([at, fields]) => (drafts: LinkDrafts) => {
    drafts.type(drafts.all[at]?.id ?? -1, fields);
  }),
  fc.tuple(anyPlace, fc.constantFrom(-1, 1)).map(([at, by]) => (drafts: LinkDrafts) => {
    drafts.move(drafts.all[at]?.id ?? -1, by);
  }),
  anyPlace.map((at) => (drafts: LinkDrafts) => {
    drafts.remove(drafts.all[at]?.id ?? -1);
  }),
  anyFew.map((links) => (drafts: LinkDrafts) => {
    drafts.follow(links);
  }),
);

test('whatever is done here and comes from elsewhere: the links are those that came, and nothing typed is lost', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 12 }), anyFew, (acts, links) => {
      const drafts = draftsOf(A, B);
      for (const act of acts) act(drafts);
      const before = drafts.all;
      drafts.follow(links);
      assert.deepEqual(drafts.links, links);
      const after = new Map(drafts.all.map((draft) => [draft.id, draft]));
      assert.equal(after.size, drafts.all.length);
      for (const { id, title, url, typed, kept } of before) {
        const own = { ...(title !== kept?.title && { title }), ...(url !== kept?.url && { url }) };
        if (kept && Object.keys(typed).length === 0 && Object.keys(own).length === 0) continue;
        const { title: titleNow, url: urlNow, typed: typedNow } = after.get(id) ?? {};
        assert.deepEqual(
          { title: titleNow, url: urlNow, typed: typedNow },
          { title: titleNow, url: urlNow, ...own, typed },
        );
      }
    }),
    { numRuns: 2000 },
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
