import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folderOfEdition } from '../build/chosen-edition.ts';
import { builtInEdition } from '../src/built-in-edition.ts';
import { translationIn } from '../src/edition.ts';
import { editionText } from '../src/edition-text.ts';
import { espooVisio, readEdition } from './sample-editions.ts';

const SHIPPED = join(import.meta.dirname, '../editions');
const sentences = (paragraph: string) => paragraph.split(/(?<=[.])\s+/);

for (const name of readdirSync(SHIPPED)) {
  describe(`the edition ${name}`, () => {
    const edition = readEdition(folderOfEdition(name));

    it('is as an edition must be, and has its folder’s name', () => {
      assert.equal(edition.id, name);
    });

    for (const language of edition.languages) {
      const source = join(SHIPPED, name, `source.${language}.txt`);
      if (!existsSync(source)) continue;
      it(`is its published text in ${language}, from its first line to its last byte`, () => {
        const text = Buffer.from(editionText(translationIn(edition, language)));
        assert.deepEqual(text, readFileSync(source));
      });
    }
  });
}

describe('the edition that the project ships', () => {
  it('has five paragraphs of vision, a mission and five values, and its published text in Finnish', () => {
    const { vision, mission, values } = espooVisio.translations.fi;
    assert.equal(vision.paragraphs.length, 5);
    assert.equal(mission.paragraphs.length, 1);
    assert.deepEqual(
      values.items.map(({ id }) => id),
      ['asiakaslahtoisyys', 'suvaitsevaisuus', 'innovatiivisuus', 'kumppanuus', 'tuloksellisuus'],
    );
    assert.ok(readFileSync(join(SHIPPED, 'espoo-visio/source.fi.txt')).length > 2500);
  });

  for (const language of ['sv', 'en'] as const) {
    it(`has a counterpart in ${language} for every sentence, and says that it is unofficial`, () => {
      const [original, translation] = [espooVisio.translations.fi, espooVisio.translations[language]];
      assert.deepEqual([original.official, translation.official], [true, false]);
      const lengths = [original, translation].map((text) =>
        editionText(text)
          .split(/\n+/)
          .map((line) => sentences(line).length),
      );
      assert.deepEqual(lengths[1], lengths[0]);
    });
  }

  it('is the one built in by default, frozen throughout', () => {
    assert.ok(Object.isFrozen(builtInEdition) && Object.isFrozen(builtInEdition.source));
    if (!process.env['EDITION']) assert.deepEqual(builtInEdition, espooVisio);
    for (const language of builtInEdition.languages)
      assert.ok(Object.isFrozen(translationIn(builtInEdition, language).values.items[0]?.paragraphs));
  });
});
