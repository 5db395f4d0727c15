import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseLanguage } from '../src/languages.ts';

const LANGUAGES = ['fi', 'sv', 'en'];
const tags = fc.stringMatching(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}$/);

describe('language choice', () => {
  it('takes the first subtag of a tag, and the original language where a tag asks for none of the edition', () => {
    const cases = { ' sv ': 'sv', 'en_US.UTF-8': 'en', 'EN-gb': 'en', 'sv-x-plain': 'sv' };
    for (const [tag, language] of Object.entries(cases))
      assert.equal(chooseLanguage(tag, LANGUAGES), language);
    for (const tag of ['auto', '', null, undefined, 'de', 'svenska', '-sv', 'sv1', '🇸🇪'])
      assert.equal(chooseLanguage(tag, LANGUAGES), 'fi', `${tag}`);
    assert.equal(chooseLanguage('auto', LANGUAGES, 'sv'), 'sv');
  });

  it('takes the nearest of languages that begin alike', () => {
    const languages = ['sr-Latn', 'sr-Cyrl', 'zh-Hant', 'se'];
    for (const [tag, language] of [
      ['sr', 'sr-Latn'],
      ['sr-Cyrl-RS', 'sr-Cyrl'],
      ['SR_CYRL', 'sr-Cyrl'],
      ['zh-TW', 'zh-Hant'],
      ['se-FI', 'se'],
      ['sew', 'sr-Latn'],
    ] as const)
      assert.equal(chooseLanguage(tag, languages), language, tag);
  });

  it('never throws, and always gives a language of the edition', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.uniqueArray(tags, { minLength: 1, maxLength: 5 }),
        (tag, languages) => {
          assert.ok(languages.includes(chooseLanguage(tag, languages)));
        },
      ),
    );
  });

  it('follows the primary subtag whatever comes after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('-', '_'),
        fc.stringMatching(/^[A-Za-z0-9-]{0,20}$/),
        (language, sign, rest) => {
          assert.equal(chooseLanguage(language + sign + rest, LANGUAGES), language);
          assert.equal(chooseLanguage(language.toUpperCase() + sign + rest, LANGUAGES), language);
        },
      ),
    );
  });
});
