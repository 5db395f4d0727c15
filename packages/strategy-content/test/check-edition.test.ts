import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdition } from '../src/check-edition.ts';
import { editionOf, espooVisio } from './editions.ts';
import { changed, pathsOf, problemsOf } from './problems.ts';

describe('an edition that is as it must be', () => {
  it('comes back equal, as a frozen copy', () => {
    const input = structuredClone(espooVisio) as any;
    const edition = parseEdition(input);
    assert.deepEqual(edition, input);
    assert.notEqual(edition, input);
    input.translations.fi.vision.title = 'muutettu';
    assert.equal(edition.translations.fi.vision.title, espooVisio.translations.fi.vision.title);
    assert.ok(Object.isFrozen(edition.translations.sv.values.items[4]?.paragraphs));
  });

  it('may have from one to fourteen values and more', () => {
    for (const count of [1, 2, 7, 14, 50]) assert.deepEqual(problemsOf(editionOf(count)), []);
  });
});

describe('what cannot be an edition', () => {
  it('is said to be no object', () => {
    for (const input of [undefined, null, 'edition', 7, () => espooVisio, Symbol('edition'), 1n])
      assert.deepEqual(problemsOf(input), [{ path: '', message: 'expected an object' }], String(input));
  });

  it('lacks every part where it is empty', () => {
    for (const input of [{}, []])
      assert.deepEqual(pathsOf(input).sort(), ['city', 'id', 'originalLanguage', 'source', 'translations']);
  });

  it('gives a problem where it throws when it is read, and not its exception', () => {
    const explode = () => {
      throw new Error('bomb');
    };
    const bomb = new Proxy({}, { get: explode, has: explode, ownKeys: explode });
    const getter = changed((edition) =>
      Object.defineProperty(edition, 'id', { get: explode, enumerable: true }),
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [bomb, getter, proxy, changed((edition) => (edition.source = proxy))])
      assert.deepEqual(problemsOf(input), [{ path: '', message: 'cannot be read' }]);
  });
});

describe('an edition with mistakes', () => {
  it('has each named with its path: parts that are missing, empty, endless or of a wrong type', () => {
    const input = changed((edition) => {
      const { fi, sv, en } = edition.translations;
      edition.id = 5;
      edition.city.sv = ['Esbo'];
      delete edition.city.en;
      edition.originalLanguage = 'de';
      fi.official = 'yes';
      fi.vision.paragraphs = 'one text';
      sv.vision.paragraphs = [];
      sv.values.items = [];
      en.trail = new Array(1_000_000).fill(1);
      en.values.items[2].title = null;
      en.values.items[3].paragraphs[0] = {};
    });
    assert.deepEqual(pathsOf(input).sort(), [
      'city.en',
      'city.sv',
      'id',
      'originalLanguage',
      'translations.en.trail',
      'translations.en.values.items[2].title',
      'translations.en.values.items[3].paragraphs[0]',
      'translations.fi.official',
      'translations.fi.vision.paragraphs',
      'translations.sv.values.items',
      'translations.sv.vision.paragraphs',
    ]);
    assert.deepEqual(problemsOf(changed(({ translations }) => delete translations.sv)), [
      { path: 'translations.sv', message: 'is missing' },
    ]);
  });

  it('has unknown keys named, "__proto__" and "constructor" too, and they pollute nothing', () => {
    const keys = '{"__proto__":{"polluted":true},"constructor":{},"colour":"blue",';
    const input: unknown = JSON.parse(JSON.stringify(espooVisio).replace('{', keys));
    assert.deepEqual(problemsOf(input), [{ path: '', message: 'unknown: __proto__, constructor, colour' }]);
    assert.equal('polluted' in {}, false);
    const many = changed((edition) => Array.from({ length: 20 }, (_, index) => (edition[`key${index}`] = 1)));
    assert.match(problemsOf(many)[0]?.message ?? '', /^unknown: key0, .*, key8$/);
    const deep = changed((edition) =>
      Object.defineProperty(edition.translations.fi.vision, '__proto__', { value: {}, enumerable: true }),
    );
    assert.deepEqual(problemsOf(deep), [{ path: 'translations.fi.vision', message: 'unknown: __proto__' }]);
  });

  it('has texts of 1 MB refused without their being repeated in the message', () => {
    const long = 'a'.repeat(1_000_000);
    const problems = problemsOf(
      changed((edition) => {
        edition.translations.fi.values.title = long;
        edition.translations.sv.mission.paragraphs[0] = `a${' '.repeat(1_000_000)}`;
        edition[long] = 1;
      }),
    );
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '',
      'translations.fi.values.title',
      'translations.sv.mission.paragraphs[0]',
    ]);
    assert.ok(problems.every(({ message }) => message.length < 200));
  });

  it('has empty, blank, padded and broken lines refused, and what turns or spoils text unseen', () => {
    for (const text of ['', ' ', ' a', 'a ', 'a\nb', 'a\u2028b', '\t', 'a\0b', 'a\u202Eb', 'a\uD800b']) {
      const input = changed((edition) => (edition.translations.fi.vision.title = text));
      assert.deepEqual(pathsOf(input), ['translations.fi.vision.title'], JSON.stringify(text));
    }
  });

  it('has a list that is too long refused before anything of it is read', () => {
    let reads = 0;
    const items = new Proxy([], { get: (_, key) => (key === 'length' ? 1_000_000 : reads++) });
    for (const part of ['trail', 'hyphenation']) {
      const input = changed((edition) => (edition.translations.fi[part] = items));
      assert.deepEqual(pathsOf(input), [`translations.fi.${part}`]);
    }
    assert.equal(reads, 0);
  });

  it('has an id that is used twice named', () => {
    const input = changed(({ translations }) => {
      for (const { values } of Object.values<any>(translations)) values.items[3].id = 'suvaitsevaisuus';
    });
    assert.deepEqual(problemsOf(input), [
      { path: 'translations.fi.values.items[3].id', message: 'is used twice' },
    ]);
  });

  it('has a translation of another shape, of another order or in the original’s words named', () => {
    const input = changed((edition) => {
      const { fi, sv, en } = edition.translations;
      sv.vision.paragraphs.pop();
      sv.values.items.reverse();
      en.values.items.pop();
      en.mission.title = fi.mission.title;
      en.vision.paragraphs[1] = fi.vision.paragraphs[1];
    });
    assert.deepEqual(pathsOf(input).sort(), [
      'translations.en.mission.title',
      'translations.en.values.items',
      'translations.en.vision.paragraphs[1]',
      ...[0, 1, 3, 4].map((index) => `translations.sv.values.items[${index}].id`),
      'translations.sv.vision.paragraphs',
    ]);
  });

  it('is read to an end where it holds itself, with its unknown keys named', () => {
    const paths = pathsOf(changed((edition) => (edition.self = edition.translations.fi.vision = edition)));
    for (const path of ['', 'translations.fi.vision', 'translations.fi.vision.title'])
      assert.ok(paths.includes(path), path);
  });

  it('cannot slip an unchecked value in by a getter that answers differently each time', () => {
    let reads = 0;
    const input = changed((edition) =>
      Object.defineProperty(edition, 'id', { get: () => (reads++ === 0 ? 'first' : 5), enumerable: true }),
    );
    assert.equal(parseEdition(input).id, 'first');
  });
});
