import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';

const FOLDER = join(import.meta.dirname, '../src/first-frame/motifs');
/** In bytes, each. */
const MOST = 2048;

const { items } = builtInEdition.translations.fi.values;

test('each value has a drawing of its own, in the colours of the page and not heavy', () => {
  assert.deepEqual(readdirSync(FOLDER).sort(), items.map(({ id }) => `${id}.svg`).sort());
  const drawings = items.map(({ id }) => readFileSync(join(FOLDER, `${id}.svg`), 'utf8'));
  assert.equal(new Set(drawings).size, items.length);
  for (const drawing of drawings) {
    assert.ok(Buffer.byteLength(drawing) < MOST);
    assert.doesNotMatch(drawing, /style=|fill=|stroke=|<script|<style|href|<text/);
  }
});
