import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdition } from '../src/check-edition.ts';
import { EDITIONS, editionOf, espooVisio } from './sample-editions.ts';
import { inWords } from '../src/problem.ts';
import { changed, pathsOf, problemsOf, sentencesOf } from './problems.ts';

describe('an edition that is as it must be', () => {
  it('comes back equal, as a frozen copy', () => {
    const input = structuredClone(espooVisio) as any;
    const edition = parseEdition(input) as typeof espooVisio;
    assert.deepEqual(edition, input);
    assert.notEqual(edition, input);
    input.translations.fi.vision.title = 'muutettu';
    assert.equal(edition.translations.fi.vision.title, espooVisio.translations.fi.vision.title);
    assert.ok(Object.isFrozen(edition.translations.sv.values.items[4]?.paragraphs));
  });

  it('may have from one to 31 values', () => {
    for (const count of [1, 2, 7, 14, 31]) assert.deepEqual(problemsOf(editionOf(count)), []);
    assert.deepEqual(
      pathsOf(editionOf(32)),
      ['fi', 'sv', 'en'].map((tag) => `translations.${tag}.values.items`),
    );
  });

  it('may be in any languages, and in one alone', () => {
    for (const edition of EDITIONS) assert.deepEqual(problemsOf(edition), [], edition.id);
  });

  it('may say the same in two languages', () => {
    const same = changed(({ translations }) => {
      translations.en.vision.title = translations.fi.vision.title;
      translations.en.mission.paragraphs = translations.fi.mission.paragraphs;
    });
    assert.deepEqual(problemsOf(same), []);
  });
});

describe('what cannot be an edition', () => {
  it('is said to be no group of parts', () => {
    for (const input of [undefined, null, 'edition', 7, [], () => espooVisio, Symbol('edition'), 1n])
      assert.deepEqual(sentencesOf(input), ['must be a group of id, languages, city, source, translations']);
  });

  it('lacks every part where it is empty', () => {
    assert.deepEqual(pathsOf({}).sort(), ['city', 'id', 'languages', 'source', 'translations']);
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
      assert.deepEqual(sentencesOf(input), ['is unreadable']);
  });
});

describe('an edition with mistakes', () => {
  it('has each named with its path: parts that are missing, empty, endless or of a wrong type', () => {
    const input = changed((edition) => {
      const { fi, sv, en } = edition.translations;
      edition.id = 5;
      edition.city.sv = ['Esbo'];
      delete edition.city.en;
      edition.source.title = { fi: 'Visio' };
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
      'source.title',
      'translations.en.trail',
      'translations.en.values.items[3].title',
      'translations.en.values.items[4].paragraphs[1]',
      'translations.fi.official',
      'translations.fi.vision.paragraphs',
      'translations.sv.values.items',
      'translations.sv.vision.paragraphs',
    ]);
    assert.deepEqual(sentencesOf(changed(({ translations }) => delete translations.sv)), [
      'translations.sv is missing. Write it',
    ]);
  });

  it('has unknown keys named, "__proto__" and "constructor" too, and they pollute nothing', () => {
    const keys = '{"__proto__":{"polluted":true},"constructor":{},"colour":"blue",';
    const input: unknown = JSON.parse(JSON.stringify(espooVisio).replace('{', keys));
    const known = 'is not known here. Known are id, languages, city, source, translations';
    assert.deepEqual(
      sentencesOf(input),
      ['__proto__', 'constructor', 'colour'].map((key) => `${key} ${known}`),
    );
    assert.equal('polluted' in {}, false);
    const many = changed((edition) => Array.from({ length: 20 }, (_, index) => (edition[`key${index}`] = 1)));
    assert.equal(pathsOf(many).join(), 'key0,key1,key2,key3,key4,key5,key6,key7,key8');
    const deep = changed((edition) =>
      Object.defineProperty(edition.translations.fi.vision, '__proto__', { value: {}, enumerable: true }),
    );
    assert.deepEqual(pathsOf(deep), ['translations.fi.vision.__proto__']);
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
      'a'.repeat(60),
      'translations.fi.values.title',
      'translations.sv.mission.paragraphs[1]',
    ]);
    assert.ok(problems.every((each) => inWords(each).length < 200));
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
    const input = changed((edition) => (edition.translations.fi.trail = items));
    assert.deepEqual(pathsOf(input), ['translations.fi.trail']);
    assert.equal(reads, 0);
  });

  it('has an id that is used twice named', () => {
    const input = changed(({ translations }) => {
      for (const { values } of Object.values<any>(translations)) values.items[3].id = 'suvaitsevaisuus';
    });
    assert.deepEqual(sentencesOf(input), ['translations.fi.values.items[4].id is there twice. Delete one']);
  });

  it('has a translation of another shape or of another order named', () => {
    const input = changed((edition) => {
      const { sv, en } = edition.translations;
      sv.vision.paragraphs.pop();
      sv.values.items.reverse();
      en.values.items.pop();
    });
    assert.deepEqual(pathsOf(input).sort(), [
      'translations.en.values.items',
      ...[1, 2, 4, 5].map((index) => `translations.sv.values.items[${index}].id`),
      'translations.sv.vision.paragraphs',
    ]);
  });

  it('is read to an end where it holds itself, with its unknown keys named', () => {
    const paths = pathsOf(changed((edition) => (edition.self = edition.translations.fi.vision = edition)));
    for (const path of ['self', 'translations.fi.vision.id', 'translations.fi.vision.title'])
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

describe('the languages of an edition', () => {
  it('are one or more tags, each once, and each has its translation and its city', () => {
    for (const [languages, path] of [
      [[], 'languages'],
      [['fi', 7, 'en'], 'languages[2]'],
      [['fi', 'suomi ja ruotsi', 'en'], 'languages[2]'],
      [['fi', 'sv', 'en', 'se'], 'translations.se'],
      [['fi', 'sv'], 'translations.en'],
    ] as const)
      assert.ok(pathsOf(changed((edition) => (edition.languages = languages))).includes(path), path);
    assert.deepEqual(sentencesOf(changed((edition) => (edition.languages = ['fi', 'sv', 'en', 'fi']))), [
      'languages[4] is there twice. Delete one',
    ]);
  });

  it('bring their words, where they are not Finnish, Swedish or English', () => {
    const inSami = (words?: object) =>
      changed((edition) => {
        const { fi: text } = edition.translations;
        Object.assign(edition, { languages: ['se'], city: { se: 'Espoo' } });
        edition.translations = { se: { ...text, ...(words && { words }) } };
      });
    assert.deepEqual(sentencesOf(inSami()), ['translations.se.words is missing. Write it']);
    assert.deepEqual(pathsOf(inSami({ valueOfTheDay: 'Beaivvi árvu' })), [
      'translations.se.words.unofficialTranslation',
    ]);
    assert.deepEqual(sentencesOf(inSami({ valueOfTheDay: 'Beaivvi árvu', unofficialTranslation: 'x' })), []);
  });
});
