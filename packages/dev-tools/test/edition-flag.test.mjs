import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, test } from 'node:test';
import { takeEdition } from '../src/edition-flag.mjs';

const before = process.env.EDITION;
afterEach(() => {
  if (before === undefined) delete process.env.EDITION;
  else process.env.EDITION = before;
});

test('an edition is chosen by its name, and the other arguments stay', () => {
  for (const args of [
    ['--no-build', '--edition', 'my-city', 'unit'],
    ['--no-build', '--edition=my-city', 'unit'],
  ]) {
    assert.deepEqual(takeEdition(args), ['--no-build', 'unit']);
    assert.equal(process.env.EDITION, 'my-city');
  }
});

test('an edition is chosen by the path of its folder, from where the command was typed', () => {
  const folder = join(import.meta.dirname, '../../strategy-content/editions/espoo-visio');
  assert.deepEqual(takeEdition(['--edition', folder]), []);
  assert.equal(process.env.EDITION, folder);
});

test('without the flag nothing is chosen, and without a name it says what is missing', () => {
  assert.deepEqual(takeEdition(['unit']), ['unit']);
  assert.equal(process.env.EDITION, before);
  for (const args of [['--edition'], ['--edition', '--no-build'], ['--edition=']])
    assert.throws(() => takeEdition(args), /--edition needs the name/);
});
