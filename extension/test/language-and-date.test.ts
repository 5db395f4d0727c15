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

test('the date is Helsinki’s, in words that stand alone', () => {
  const lastMoment = Date.parse('2026-03-28T21:59:59Z');
  assert.equal(dateInWords(lastMoment, 'fi'), 'Lauantai 28. maaliskuuta 2026');
  assert.equal(dateInWords(lastMoment + 1000, 'fi'), 'Sunnuntai 29. maaliskuuta 2026');
  assert.equal(dateInWords(lastMoment, 'sv'), 'Lördag 28 mars 2026');
  assert.equal(dateInWords(lastMoment, 'en'), 'Saturday 28 March 2026');
});
