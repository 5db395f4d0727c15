import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkEdition } from '../src/check-edition.ts';
import { EditionError } from '../src/edition-error.ts';
import type { Problem } from '../src/edition-rules.ts';
import { parseEdition } from '../src/parse-edition.ts';
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
function changed(change: (edition: any) => void): unknown {
  const edition = mutable(espooVisio);
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
    assert.deepEqual(problemsOf(input), [
      { path: '', message: 'unknown: "__proto__", "constructor", "colour"' },
    ]);
    assert.equal('polluted' in {}, false);
    const deep = changed((edition) =>
      Object.defineProperty(edition.translations.fi.vision, '__proto__', { value: {}, enumerable: true }),
    );
    assert.deepEqual(problemsOf(deep), [{ path: 'translations.fi.vision', message: 'unknown: "__proto__"' }]);
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
    const bomb = new Proxy({}, { get: () => { throw new Error('bomb'); }, has: () => { throw new TypeError('bomb'); } }); // prettier-ignore
    const getter = changed((edition) => Object.defineProperty(edition, 'id', { get: () => { throw new Error('bomb'); }, enumerable: true })); // prettier-ignore
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

describe('checkEdition, the check without Valibot', () => {
  /** Places in an edition, each a path of keys. */
  const places: PropertyKey[][] = [];
  (function collect(node: any, path: PropertyKey[]) {
    places.push(path);
    if (typeof node === 'object') for (const key of Object.keys(node)) collect(node[key], [...path, key]);
  })(editionOf(2), []);

  const junk = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      '',
      ' ',
      'a',
      'fi',
      'a\nb',
      'UPPER',
      'value-0',
      0,
      true,
      [],
      {},
      ['a'],
      'x'.repeat(5000),
      NaN,
    ),
    fc.string(),
    fc.anything({ withNullPrototype: true }),
    fc.jsonValue(),
  );
  const hyphenation = fc.option(
    fc.array(fc.oneof(fc.constantFrom('ab-cd', 'liit-tou-tu-ma-', '-a', 'abc', 'a--b'), fc.string()), {
      maxLength: 3,
    }),
    { nil: undefined },
  );

  function withChanges(changes: [PropertyKey[], unknown, string][], list: unknown) {
    const holder = { edition: mutable(editionOf(2)) };
    if (list !== undefined) holder.edition.translations.fi.hyphenation = list;
    for (const [path, value, way] of changes) {
      let node: any = holder;
      let key: PropertyKey = 'edition';
      for (const next of path) {
        node = node?.[key];
        key = next;
      }
      if (typeof node !== 'object' || node === null) continue;
      if (way === 'delete') delete node[key];
      else if (way === 'add' && node[key] && typeof node[key] === 'object')
        node[key][typeof value === 'string' ? value : 'extra'] = value;
      else node[key] = value;
    }
    return holder.edition as unknown;
  }

  it('accepts and refuses just what parseEdition does, with problems in the same places', () => {
    const change = fc.tuple(fc.constantFrom(...places), junk, fc.constantFrom('set', 'delete', 'add'));
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), hyphenation, (changes, list) => {
        const input = withChanges(changes, list);
        const result = checkEdition(input);
        const expected = problemsOf(input);
        if ('edition' in result) {
          accepted++;
          assert.deepEqual(expected, []);
          assert.deepEqual(result.edition, parseEdition(input));
          assert.ok(Object.isFrozen(result.edition.translations.fi.values.items));
        } else {
          assert.deepEqual(placesOf(result.problems), placesOf(expected));
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(accepted > 100, `only ${accepted} accepted`);
  });

  it('agrees on any data whatever', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withMap: true, withTypedArray: true }), (input) => {
        const result = checkEdition(input);
        assert.deepEqual('problems' in result && placesOf(result.problems), placesOf(problemsOf(input)));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes the city’s edition', () => {
    assert.deepEqual(checkEdition(espooVisio), { edition: espooVisio });
  });

  it('survives throwing getters', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.deepEqual(checkEdition(proxy), { problems: [{ path: '', message: 'cannot be read' }] });
  });
});

const placesOf = (problems: readonly Problem[]) => problems.map(({ path }) => path).sort();
