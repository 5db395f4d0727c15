import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const ROOT = join(import.meta.dirname, '../../..');

it('the figures of the README are those of the results', () => {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const results = readFileSync(join(ROOT, 'test/bench/results.md'), 'utf8');
  const [, section = ''] = readme.split('## How light, how fast\n');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '));
  const claimed = rows.slice(2).flatMap((row) => (row.split('|')[2] ?? '').match(/\d[\d,.]*\d/g) ?? []);
  assert.ok(claimed.length >= 10, 'There is no table of figures in the README.');
  const found = new Set(results.match(/\d[\d,.]*\d/g));
  assert.deepEqual(
    claimed.filter((figure) => !found.has(figure)),
    [],
  );
});
