import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { weigh } from './check-sizes.ts';
import { sizesOf } from './measure.ts';

describe('the check of sizes', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'espoo-values-size-'));
    mkdirSync(join(root, 'folder/inner'), { recursive: true });
    writeFileSync(join(root, 'large.js'), 'x'.repeat(1001));
    writeFileSync(join(root, 'folder/one.js'), 'x'.repeat(600));
    writeFileSync(join(root, 'folder/inner/two.js'), 'x'.repeat(500));
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('refuses a file that is too large, and names the file, its bytes and the limit', () => {
    const { isOver, message } = weigh(
      { name: 'a script', files: ['large.js'], measure: 'raw', limit: 1000 },
      root,
    );
    assert.equal(isOver, true);
    assert.equal(message, '✗ a script (large.js): 1001 bytes, limit 1000, 1 too many');
  });

  it('takes a file of just the limit', () => {
    const { isOver, message } = weigh(
      { name: 'a script', files: ['large.js'], measure: 'raw', limit: 1001 },
      root,
    );
    assert.equal(isOver, false);
    assert.match(message, /0 to spare/);
  });

  it('weighs files as they are sent: each compressed by itself', () => {
    const text = Buffer.from('a line of text that compresses\n'.repeat(20));
    writeFileSync(join(root, 'text.js'), text);
    const { brotli, gzip } = sizesOf(text);
    assert.ok(brotli < text.length / 5 && gzip < text.length / 5);
    for (const [measure, bytes] of [
      ['brotli', brotli],
      ['gzip', gzip],
    ] as const) {
      const files = ['text.js', 'text.js'];
      assert.equal(weigh({ name: 'texts', files, measure, limit: 2 * bytes }, root).isOver, false);
      assert.equal(weigh({ name: 'texts', files, measure, limit: 2 * bytes - 1 }, root).isOver, true);
    }
  });

  it('weighs all that is in a folder', () => {
    const budget = { name: 'a folder', files: ['folder'], measure: 'raw' } as const;
    assert.match(weigh({ ...budget, limit: 1099 }, root).message, /✗ a folder \(folder\): 1100 bytes/);
    assert.equal(weigh({ ...budget, limit: 1100 }, root).isOver, false);
  });

  it('weighs all that a page loads, and counts its files', () => {
    writeFileSync(join(root, 'folder/page.html'), '<script src="/one.js"></script>');
    const budget = {
      name: 'a page',
      files: [{ folder: 'folder', page: 'page.html' }],
      measure: 'raw',
    } as const;
    assert.equal(weigh({ ...budget, limit: 631 }, root).isOver, false);
    assert.equal(weigh({ ...budget, limit: 630 }, root).isOver, true);
    assert.equal(weigh({ ...budget, limit: 700, mostFiles: 2 }, root).isOver, false);
    const { isOver, message } = weigh({ ...budget, limit: 700, mostFiles: 1 }, root);
    assert.equal(isOver, true);
    assert.match(
      message,
      /✗ a page \(folder\/page.html\): 631 bytes, limit 700, 69 to spare, 2 files of at most 1/,
    );
    rmSync(join(root, 'folder/page.html'));
  });

  it('does not take what is not there for light', () => {
    mkdirSync(join(root, 'empty'), { recursive: true });
    const budget = { name: 'nothing', measure: 'raw', limit: 1 } as const;
    assert.throws(() => weigh({ ...budget, files: ['missing.js'] }, root), /missing\.js/);
    assert.throws(() => weigh({ ...budget, files: ['empty'] }, root), /empty is empty/);
  });
});
