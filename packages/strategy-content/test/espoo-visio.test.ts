import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { builtInEdition } from '../src/built-in-edition.ts';
import { editionText } from '../src/edition-text.ts';
import { LANGUAGES } from '../src/languages.ts';
import { espooVisio } from './editions.ts';

const FOLDER = join(import.meta.dirname, '../editions/espoo-visio');
const sentences = (paragraph: string) => paragraph.split(/(?<=[.])\s+/);

describe('the edition espoo-visio', () => {
  it('holds the published Finnish text to the letter, from its first line to its last byte', () => {
    const published = readFileSync(join(FOLDER, 'source.fi.txt'));
    assert.ok(published.length > 2500);
    assert.deepEqual(Buffer.from(editionText(espooVisio.translations.fi)), published);
  });

  it('has five paragraphs of vision, a mission and five values', () => {
    const { vision, mission, values } = espooVisio.translations.fi;
    assert.equal(vision.paragraphs.length, 5);
    assert.equal(mission.paragraphs.length, 1);
    assert.deepEqual(
      values.items.map(({ id }) => id),
      ['asiakaslahtoisyys', 'suvaitsevaisuus', 'innovatiivisuus', 'kumppanuus', 'tuloksellisuus'],
    );
  });

  for (const language of ['sv', 'en'] as const) {
    it(`has a counterpart in ${language} for every sentence, and says that it is unofficial`, () => {
      const [original, translation] = [espooVisio.translations.fi, espooVisio.translations[language]];
      assert.equal(original.official, true);
      assert.equal(translation.official, false);
      const lines = editionText(original).split(/\n+/);
      const translated = editionText(translation).split(/\n+/);
      assert.equal(translated.length, lines.length);
      lines.forEach((line, index) => {
        assert.equal(sentences(translated[index] ?? '').length, sentences(line).length, line);
      });
    });
  }

  it('is the one built in by default, frozen throughout', () => {
    assert.ok(Object.isFrozen(builtInEdition) && Object.isFrozen(builtInEdition.source.title));
    if (!process.env['EDITION']) assert.deepEqual(builtInEdition, espooVisio);
    for (const language of LANGUAGES) {
      assert.ok(Object.isFrozen(builtInEdition.translations[language].values.items[0]?.paragraphs));
    }
  });
});
