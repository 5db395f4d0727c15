import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Edition, Section } from '../../src/edition.ts';
import { readEditionFiles, writeEditionFiles, writeEditionJson } from '../../src/files/index.ts';
import { isText, line } from '../../src/text-format.ts';
import { EDITIONS } from '../sample-editions.ts';
import { bytesOf } from './files.ts';

/** What YAML could take for something else, among ordinary words. */
const pieces = fc.constantFrom(
  ...['a', 'Kestävyys', '#', '# x', ': ', '- ', '*', '&', '|', '>-', '"', "'", '{', ']', '%', '@', '!', '?'],
  ...[
    'true',
    'null',
    '~',
    '2030',
    '1e3',
    '---',
    '...',
    '<<',
    '=',
    '  ',
    '\u00A0',
    '\\n',
    'واحة',
    '中文',
    '😀',
    'pitkä '.repeat(9),
  ],
);
const text = (most: number) =>
  fc
    .oneof(
      fc.array(pieces, { minLength: 1, maxLength: 30 }).map((parts) => parts.join('').trim()),
      fc.string({ unit: 'grapheme', maxLength: 300 }).map((each) => each.trim()),
    )
    .filter((each) => isText(line(most), each));

const section = fc.record({
  title: text(200),
  paragraphs: fc.array(text(4000), { minLength: 1, maxLength: 3 }),
}) satisfies fc.Arbitrary<Section>;

const edition: fc.Arbitrary<Edition> = fc
  .record({
    id: fc.stringMatching(/^[a-z][a-z0-9]*(-[a-z0-9]+)?$/),
    city: text(200),
    source: fc.record({ title: text(200), site: text(200) }),
    official: fc.boolean(),
    words: fc.record({ valueOfTheDay: text(200), unofficialTranslation: text(200) }),
    trail: fc.array(text(200), { minLength: 1, maxLength: 3 }),
    vision: section,
    mission: section,
    values: fc.record({
      title: text(200),
      items: section.map((each) => [{ id: 'value', ...each }]),
    }),
  })
  .map(({ id, city, source, ...translation }) => ({
    id: id.slice(0, 100),
    languages: ['se', 'no'],
    city: { se: city, no: city },
    source,
    translations: { se: translation, no: translation },
  }));

describe('an edition that is written to files', () => {
  it('is read again equal, whatever its texts are', () => {
    fc.assert(
      fc.property(edition, (each) => {
        const { edition, problems } = readEditionFiles(bytesOf(writeEditionFiles(each)));
        assert.deepEqual(problems, []);
        // Without the odd prototypes that fast-check makes.
        assert.deepEqual(edition, structuredClone(each));
      }),
      { numRuns: 150 },
    );
  });

  it('is read again equal from one JSON file', () => {
    for (const each of EDITIONS) {
      const { edition, problems } = readEditionFiles(bytesOf({ 'x.json': writeEditionJson(each) }));
      assert.deepEqual(problems, []);
      assert.deepEqual(edition, each);
    }
  });

  it('looks as if a person had written it', () => {
    const [edition] = EDITIONS.filter(({ id }) => id === 'tunturila') as [Edition];
    const files = writeEditionFiles(edition);
    assert.deepEqual([...files.keys()], ['edition.yaml', 'fi.yaml', 'se.yaml', 'extension.yaml']);
    assert.equal(
      files.get('edition.yaml'),
      `# yaml-language-server: $schema=../../dist/schema/edition-file.json

id: tunturila

languages: [fi, se]

city:
  fi: Tunturila
  se: Duottargilli

source:
  title: Tunturilan strategia
  site: tunturila.example
`,
    );
  });
});
