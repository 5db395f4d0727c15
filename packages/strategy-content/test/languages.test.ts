import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chooseLanguage, LANGUAGES } from '../src/languages.ts';

describe('language choice', () => {
  const cases: [string | null | undefined, string][] = [
    ['fi', 'fi'],
    ['fi-FI', 'fi'],
    ['sv_SE', 'sv'],
    ['sv-FI-x-esbo', 'sv'],
    ['EN-gb', 'en'],
    [' sv ', 'sv'],
    ['en_US.UTF-8', 'en'],
    ['auto', 'fi'],
    ['', 'fi'],
    [null, 'fi'],
    [undefined, 'fi'],
    ['de', 'fi'],
    ['svenska', 'fi'],
    ['-sv', 'fi'],
    ['sv1', 'fi'],
    ['🇸🇪', 'fi'],
  ];
  for (const [tag, language] of cases) {
    it(`takes ${JSON.stringify(tag)} for ${language}`, () => {
      assert.equal(chooseLanguage(tag, 'fi'), language);
    });
  }

  it('falls to the original language, whichever it is', () => {
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
