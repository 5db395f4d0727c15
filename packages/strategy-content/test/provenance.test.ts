import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOfficial, provenance } from '../src/provenance.ts';
import { EDITIONS, editionOf, espooVisio } from './sample-editions.ts';

describe('where a text comes from', () => {
  it('is the text’s own name and the site, with a comma of the name’s letters', () => {
    assert.equal(provenance(espooVisio, 'fi'), 'Espoo – Visio, tietotori.fi');
    const [arabic] = EDITIONS.filter(({ languages }) => languages[0] === 'ar');
    assert.ok(arabic);
    assert.equal(provenance(arabic, 'ar'), `${arabic.source.title}، ${arabic.source.site}`);
  });

  it('is an unofficial translation only in a language that is not the original', () => {
    const { translations, ...facts } = editionOf(1);
    const unmarked = { ...facts, translations: { ...translations, fi: translations.sv } };
    assert.equal(provenance(unmarked, 'fi'), 'Kaupunki, city.example');
    assert.equal(provenance(unmarked, 'sv'), 'Kaupunki, city.example ·\u00a0inofficiell översättning');
    assert.deepEqual(
      unmarked.languages.map((language) => isOfficial(unmarked, language)),
      [true, false, false],
    );
  });
});
