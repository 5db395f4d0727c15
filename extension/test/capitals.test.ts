import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInCapitals } from '../src/words/capitals.ts';

test('only words of a script with capitals are in capitals', () => {
  for (const word of ['ESPOON ARVOT', 'VISION 2035', 'ČEARRET', 'ESPOO – VISIO'])
    assert.ok(isInCapitals(word, 'fi'), word);
  for (const word of ['Espoon arvot', 'قيم واحة النور', 'ערכים', '价值观', '2035', 'გული', ''])
    assert.ok(!isInCapitals(word, 'ar'), word);
});
