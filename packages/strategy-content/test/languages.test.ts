import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseLanguage, LANGUAGES } from '../src/languages.ts';

describe('language choice', () => {
  it('takes the first language of a tag, and the original one where a tag has none of the edition', () => {
    const cases = { ' sv ': 'sv', 'en_US.UTF-8': 'en', 'EN-gb': 'en' };
    for (const [tag, language] of Object.entries(cases)) assert.equal(chooseLanguage(tag, 'fi'), language);
    for (const tag of ['auto', '', null, undefined, 'de', 'svenska', '-sv', 'sv1', '🇸🇪'])
      assert.equal(chooseLanguage(tag, 'fi'), 'fi', `${tag}`);
    assert.equal(chooseLanguage('auto', 'sv'), 'sv');
  });

  it('never throws, and always gives a language of the edition', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LANGUAGES), (tag, original) => {
        assert.ok(LANGUAGES.includes(chooseLanguage(tag, original)));
      }),
    );
  });

  it('follows the primary subtag whatever comes after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES),
        fc.constantFrom('-', '_'),
        fc.stringMatching(/^[A-Za-z0-9-]{0,20}$/),
        (language, sign, rest) => {
          assert.equal(chooseLanguage(language + sign + rest, 'fi'), language);
          assert.equal(chooseLanguage(language.toUpperCase() + sign + rest, 'fi'), language);
        },
      ),
    );
  });
});
