import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { provenance } from '../src/provenance.ts';
import { EDITIONS, espooVisio } from './sample-editions.ts';

describe('where a text comes from', () => {
  it('is the text’s own name and the site, with a comma of the name’s letters', () => {
    assert.equal(provenance(espooVisio, 'fi'), 'Espoo – Visio, tietotori.fi');
    const [arabic] = EDITIONS.filter(({ languages }) => languages[0] === 'ar');
    assert.ok(arabic);
    assert.equal(provenance(arabic, 'ar'), `${arabic.source.title}، ${arabic.source.site}`);
  });
});
