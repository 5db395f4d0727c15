import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { drawIcon } from '../build/icons.ts';
import { ICON_SIZES } from '../build/manifest.ts';

test('the icon is drawn in every size as a square PNG', async () => {
  const svg = await readFile(new URL('../icons/icon.svg', import.meta.url), 'utf8');
  for (const size of ICON_SIZES) {
    const png = drawIcon(svg, size);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [size, size]);
  }
});
