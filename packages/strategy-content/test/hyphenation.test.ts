import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { editionText } from '../src/edition-text.ts';
import { finnishHyphenator, SOFT_HYPHEN } from '../src/hyphenation.ts';
import { espooVisio } from './sample-editions.ts';

/** The checked list: every long word of the text with its breaking points. */
const checked = readFileSync(join(import.meta.dirname, '../editions/espoo-visio/hyphenation.fi.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);
const { fi } = espooVisio.translations;
const hyphenate = finnishHyphenator(fi.hyphenation);
const letters = (word: string) => word.replaceAll(/[-\u00AD]/g, '');

describe('Finnish hyphenation of the city’s text', () => {
  const words = editionText(fi).match(/[\p{L}-]+/gu) ?? [];
  const points = new Map(checked.map((word) => [letters(word).toLowerCase(), word.toLowerCase()]));

  it('breaks every long word at the checked points and nowhere else', () => {
    let long = 0;
    for (const word of words) {
      const shown = hyphenate(word).toLowerCase();
      const expected = points.get(letters(word).toLowerCase());
      if (expected) long++;
      // A hyphen that the word itself has needs no soft one beside it.
      assert.equal(shown.replaceAll(SOFT_HYPHEN, '-'), expected ?? word.toLowerCase());
    }
    assert.ok(long >= checked.length, `${long} long words in the text, ${checked.length} in the list`);
  });

  it('has a checked word for each long word, and no word too many', () => {
    const inText = new Set(
      words.filter((word) => letters(word).length >= 10).map((word) => letters(word).toLowerCase()),
    );
    assert.deepEqual(
      [...points.keys()].filter((word) => !inText.has(word)),
      [],
    );
    assert.deepEqual(
      [...inText].filter((word) => !points.has(word)),
      [],
    );
  });

  it('keeps capitals as they are', () => {
    assert.equal(hyphenate('ASUINALUEET'), 'ASUIN\u00ADALUEET');
    assert.equal(hyphenate('Käyttöönottoa'), 'Käyt\u00ADtöön\u00ADot\u00ADtoa');
  });

  it('breaks words with letters of other alphabets where a list says so', () => {
    for (const word of ['Stra-ßen-bahn', 'Bucu-reș-te-ni-lor', 'sääʹm-teʹǧǧ-laa-nin-nan', 'šak-ki-lau-ta'])
      assert.equal(finnishHyphenator([word])(letters(word)), word.replaceAll('-', SOFT_HYPHEN));
    assert.equal(finnishHyphenator()('abcdefg÷hijka'), 'abcdefg÷hijka');
  });

  it('breaks long words of Sámi languages between syllables', () => {
    for (const word of ['Ovt-ta-vear-dá-šaš-vuoh-ta', 'Seam-ma-vyör-tegs-voe-te', 'mie-rï-des-te-mis-nie'])
      assert.equal(finnishHyphenator()(letters(word)), word.replaceAll('-', SOFT_HYPHEN));
  });

  it('changes nothing but soft hyphens, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (text, exceptions) => {
        const plain = text.replaceAll(SOFT_HYPHEN, '');
        assert.equal(finnishHyphenator(exceptions)(plain).replaceAll(SOFT_HYPHEN, ''), plain);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...editionText(fi).split('\n\n')), (text) => {
        assert.equal(hyphenate(text).replaceAll(SOFT_HYPHEN, ''), text);
      }),
    );
  });
});
