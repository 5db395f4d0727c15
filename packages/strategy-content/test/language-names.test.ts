import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageName } from '../src/language-names.ts';

describe('the name of a language', () => {
  it('is that in the language itself, for the Sámi languages too', () => {
    const names = { fi: 'suomi', se: 'davvisámegiella', sma: 'åarjelsaemien gïele', ar: 'العربية' };
    for (const [tag, name] of Object.entries(names)) assert.equal(languageName(tag), name);
  });

  it('is in another language where its own is not known, and the tag where nothing is', () => {
    assert.equal(languageName('grc', 'fi'), 'muinaiskreikka');
    assert.equal(languageName('qaa'), 'qaa');
  });
});
