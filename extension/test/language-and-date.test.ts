import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateInWords } from '../src/new-tab/date-in-words.ts';
import { effectiveLanguage } from '../src/page/effective-language.ts';

test('the language set goes before the browser’s', () => {
  assert.equal(effectiveLanguage('en', 'sv-FI', 'fi'), 'en');
  assert.equal(effectiveLanguage('auto', 'sv-FI', 'fi'), 'sv');
  assert.equal(effectiveLanguage('auto', 'en-US', 'fi'), 'en');
});

test('a browser in another language gets the edition’s original one', () => {
  assert.equal(effectiveLanguage('auto', 'de', 'fi'), 'fi');
  assert.equal(effectiveLanguage('auto', '', 'sv'), 'sv');
});

test('a date is in words that stand alone', () => {
  assert.equal(dateInWords('2026-03-28', 'fi'), 'Lauantai 28. maaliskuuta 2026');
  assert.equal(dateInWords('2026-03-29', 'fi'), 'Sunnuntai 29. maaliskuuta 2026');
  assert.equal(dateInWords('2026-03-28', 'sv'), 'Lördag 28 mars 2026');
  assert.equal(dateInWords('2026-03-28', 'en'), 'Saturday 28 March 2026');
});
