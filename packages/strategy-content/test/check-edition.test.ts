import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEdition, parseEdition } from '../src/check-edition.ts';
import type { Problem } from '../src/edition.ts';
import { EditionError } from '../src/edition-error.ts';
import { editionOf, espooVisio, mutable } from './editions.ts';

/** What `parseEdition` has against an input; fails where it throws anything but an EditionError. */
function problemsOf(input: unknown): readonly Problem[] {
  try {
    parseEdition(input);
    return [];
  } catch (error) {
    assert.ok(error instanceof EditionError, `threw ${String(error)}`);
    assert.ok(error.problems.length > 0);
    return error.problems;
  }
}

const pathsOf = (input: unknown) => problemsOf(input).map(({ path }) => path);

/** The edition with one thing changed. */
function changed(change: (edition: any) => void, from = espooVisio): unknown {
  const edition = mutable(from);
  change(edition);
  return edition;
}

describe('an edition that is as it must be', () => {
  it('comes back equal, as a frozen copy', () => {
    const input = mutable(espooVisio);
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

describe('hostile input', () => {
  const wrongTypes: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'edition'],
    ['a number', 7],
    ['a function', () => espooVisio],
    ['a symbol', Symbol('edition')],
    ['a big integer', 1n],
  ];
  for (const [name, input] of wrongTypes) {
    it(`${name} is no edition`, () => {
      assert.deepEqual(problemsOf(input), [{ path: '', message: 'expected an object' }]);
    });
  }

  it('an empty object lacks every part', () => {
    assert.deepEqual(pathsOf({}).sort(), ['city', 'id', 'originalLanguage', 'source', 'translations']);
    assert.deepEqual(pathsOf([]).sort(), ['city', 'id', 'originalLanguage', 'source', 'translations']);
  });

  it('wrong types are each named with their path', () => {
    const input = changed((edition) => {
      edition.id = 5;
      edition.city.sv = ['Esbo'];
      edition.originalLanguage = 'de';
      edition.translations.fi.official = 'yes';
      edition.translations.fi.vision.paragraphs = 'one text';
      edition.translations.en.values.items[2].title = null;
      edition.translations.en.values.items[3].paragraphs[0] = {};
    });
    assert.deepEqual(pathsOf(input), [
      'id',
      'city.sv',
      'originalLanguage',
      'translations.fi.official',
      'translations.fi.vision.paragraphs',
      'translations.en.values.items[2].title',
      'translations.en.values.items[3].paragraphs[0]',
    ]);
  });

  it('missing languages are named', () => {
    const input = changed((edition) => {
      delete edition.translations.sv;
      delete edition.city.en;
    });
    assert.deepEqual(problemsOf(input), [
      { path: 'city.en', message: 'is missing' },
      { path: 'translations.sv', message: 'is missing' },
    ]);
  });

  it('unknown keys are named, "__proto__" and "constructor" too, and pollute nothing', () => {
    const input: unknown = JSON.parse(
      JSON.stringify(espooVisio).replace(
        '{',
        '{"__proto__":{"polluted":true},"constructor":{},"colour":"blue",',
      ),
    );
    assert.deepEqual(problemsOf(input), [{ path: '', message: 'unknown: __proto__, constructor, colour' }]);
    assert.equal('polluted' in {}, false);
    const deep = changed((edition) =>
      Object.defineProperty(edition.translations.fi.vision, '__proto__', { value: {}, enumerable: true }),
    );
    assert.deepEqual(problemsOf(deep), [{ path: 'translations.fi.vision', message: 'unknown: __proto__' }]);
  });

  it('texts of 1 MB are refused without being repeated in the message', () => {
    const long = 'a'.repeat(1_000_000);
    const input = changed((edition) => {
      edition.translations.fi.values.title = long;
      edition.translations.sv.mission.paragraphs[0] = `a${' '.repeat(1_000_000)}`;
      edition[long] = 1;
    });
    const problems = problemsOf(input);
    assert.deepEqual(problems.map(({ path }) => path).sort(), [
      '',
      'translations.fi.values.title',
      'translations.sv.mission.paragraphs[0]',
    ]);
    assert.ok(problems.every(({ message }) => message.length < 200));
  });

  it('empty, blank, padded and broken lines are refused, and what turns or spoils text unseen', () => {
    for (const text of ['', ' ', ' a', 'a ', 'a\nb', 'a\u2028b', '\t', 'a\0b', 'a\u202Eb', 'a\uD800b']) {
      assert.deepEqual(
        pathsOf(changed((edition) => (edition.translations.fi.vision.title = text))),
        ['translations.fi.vision.title'],
        JSON.stringify(text),
      );
    }
  });

  it('empty lists and endless lists are refused', () => {
    const input = changed((edition) => {
      edition.translations.fi.vision.paragraphs = [];
      edition.translations.sv.values.items = [];
      edition.translations.en.trail = new Array(1_000_000).fill(1);
    });
    assert.deepEqual(pathsOf(input).sort(), [
      'translations.en.trail',
      'translations.fi.vision.paragraphs',
      'translations.sv.values.items',
    ]);
  });

  it('an id used twice is named', () => {
    const input = changed((edition) => {
      for (const language of ['fi', 'sv', 'en'])
        edition.translations[language].values.items[3].id = 'suvaitsevaisuus';
    });
    assert.deepEqual(problemsOf(input), [
      { path: 'translations.fi.values.items[3].id', message: 'is used twice' },
    ]);
  });

  it('a translation of another shape, order or in the original’s words is named', () => {
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
      'translations.sv.values.items[0].id',
      'translations.sv.values.items[1].id',
      'translations.sv.values.items[3].id',
      'translations.sv.values.items[4].id',
      'translations.sv.vision.paragraphs',
    ]);
  });

  it('cyclic objects end, with their unknown keys named', () => {
    const input = changed((edition) => {
      edition.self = edition;
      edition.translations.fi.vision = edition;
    });
    const paths = pathsOf(input);
    assert.ok(
      paths.includes('') &&
        paths.includes('translations.fi.vision') &&
        paths.includes('translations.fi.vision.title'),
    );
  });

  it('throwing getters and proxies give a problem, not their exception', () => {
    const explode = () => {
      throw new Error('bomb');
    };
    const bomb = new Proxy({}, { get: explode, has: explode, ownKeys: explode });
    const getter = changed((edition) =>
      Object.defineProperty(edition, 'id', { get: explode, enumerable: true }),
    );
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    for (const input of [bomb, getter, proxy, changed((edition) => (edition.source = proxy))]) {
      assert.deepEqual(problemsOf(input), [{ path: '', message: 'cannot be read' }]);
    }
  });

  it('a getter that answers differently each time cannot slip an unchecked value in', () => {
    let reads = 0;
    const input = changed((edition) =>
      Object.defineProperty(edition, 'id', { get: () => (reads++ === 0 ? 'first' : 5), enumerable: true }),
    );
    assert.equal(parseEdition(input).id, 'first');
  });
});

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
          .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
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
