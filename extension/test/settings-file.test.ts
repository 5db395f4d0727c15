import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settingsInFile } from '../rollout/settings-file.ts';

const read = (content: unknown) => settingsInFile('ours.json', JSON.stringify(content));

test('the order of keys and spaces around words are nobody’s fault', () => {
  assert.deepEqual(read({ mostVisited: false, links: [{ url: 'https://a.fi/ ', title: ' A ' }] }), {
    links: [{ title: 'A', url: 'https://a.fi/' }],
    mostVisited: false,
  });
});

test('a file with the names that settings once had is read by their present ones', () => {
  assert.deepEqual(read({ rest: 'always', motif: false, clock: true }), {
    hiddenUntil: 'always',
    drawing: false,
    clock: true,
  });
});

test('a mark of Windows before the text is none of the text', () => {
  assert.deepEqual(settingsInFile('ours.json', '\uFEFF{ "clock": true }'), { clock: true });
});

test('everything that would not hold is listed with its place, what is allowed, and where to read it', () => {
  const links = [
    { title: 'A', url: 'https://a.fi/' },
    { title: '', url: 'ftp://b.fi/' },
  ];
  assert.throws(
    () => read({ language: 'de', links, introSeen: true, colour: 1 }),
    ({ name, message }: Error) => {
      assert.equal(name, 'UsageError');
      for (const line of [
        /^ours\.json has/,
        /^ {2}language: must be one of: auto, fi, sv, en$/m,
        /^ {2}links\[1\]\.title: a name must have 1 to 60 characters, a letter or digit among them, /m,
        /^ {2}links\[1\]\.url: an address must begin with https/m,
        /^ {2}introSeen: unknown setting; known are language, /m,
        /^ {2}colour: unknown setting/m,
        /ROLLOUT\.md/,
      ])
        assert.match(message, line);
      return true;
    },
  );
});

for (const text of ['{ "clock": true, }', '[]', '7', '']) {
  test(`the file "${text}" is no object of settings, and that is said`, () => {
    assert.throws(
      () => settingsInFile('ours.json', text),
      /^UsageError: ours\.json (is no JSON|must hold an object).*ROLLOUT\.md/,
    );
  });
}
