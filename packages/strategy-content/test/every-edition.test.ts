import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { readEdition } from '../build/read-edition.ts';
import { editionText } from '../src/edition-text.ts';
import { LANGUAGES } from '../src/languages.ts';

const EDITIONS = join(import.meta.dirname, '../editions');

for (const name of readdirSync(EDITIONS)) {
  describe(`the edition ${name}`, () => {
    it('is as an edition must be, and has its folder’s name', () => {
      assert.equal(readEdition(name).id, name);
    });

    for (const language of LANGUAGES) {
      const source = join(EDITIONS, name, `source.${language}.txt`);
      if (!existsSync(source)) continue;
      it(`is its published text in ${language}, byte for byte`, () => {
        assert.deepEqual(
          Buffer.from(editionText(readEdition(name).translations[language])),
          readFileSync(source),
        );
      });
    }
  });
}
