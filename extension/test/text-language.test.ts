import assert from 'node:assert/strict';
import test from 'node:test';
import { textLanguage } from '../src/words/text-language.ts';

/** The languages that a reader has listed for pages. */
function listed(...languages: string[]) {
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
}

test('the text is in the language of the browser’s menus', () => {
  listed('en', 'sv');
  assert.equal(textLanguage('fi-FI'), 'fi');
});

test('where the text lacks that, it is in the first of the reader’s languages that it has', () => {
  listed('de', 'se', 'sv-FI', 'en');
  assert.equal(textLanguage('de'), 'sv');
});

test('where it has none of them, it is in its original language', () => {
  listed('de', 'fr');
  assert.equal(textLanguage('de'), 'fi');
});
