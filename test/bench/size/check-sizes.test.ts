import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Budget } from './budgets.ts';
import { weigh } from './check-sizes.ts';
import { filesOf } from './loaded-files.ts';
import { sizesOf } from './sizes.ts';

const FILES = {
  'large.js': 'x'.repeat(1051),
  'text.js': 'a line of text that compresses\n'.repeat(20),
  'site/page.html':
    '<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"><script type="module" src="/chunks/one.js"></script>',
  'site/page.css': '',
  'site/chunks/one.js': 'import"./two.js";import{a}from"./two.js";import b from "a-package"',
  'site/chunks/two.js': 'script.src=`/late.js`;fetch("/data.js")',
  'site/late.js': 'import("./one-day.js")',
  'site/other.js': '',
};

describe('the check of sizes', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'espoo-values-size-'));
    for (const [path, text] of Object.entries(FILES)) {
      mkdirSync(join(root, dirname(path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    mkdirSync(join(root, 'empty'));
  });
  after(() => {
    rmSync(root, { recursive: true });
  });
  const large: Budget = { name: 'a script', of: { loadedBy: 'large.js' }, measure: 'raw', reached: 1001 };

  it('takes what is up to a twentieth larger than it was', () => {
    const { isOver, message } = weigh(large, root);
    assert.equal(isOver, false);
    assert.equal(message, '✓ a script: 1,051 bytes, +50 since 1,001 was reached; the limit is 1,051.');
  });

  it('refuses what is larger, and says by how much it grew', () => {
    const { isOver, message } = weigh({ ...large, reached: 1000 }, root);
    assert.equal(isOver, true);
    assert.equal(
      message,
      '✗ a script: 1,051 bytes, +51 since 1,000 was reached; the limit is 1,050, 1 too many.',
    );
  });

  it('refuses what passes a limit that no reason raises, whatever was reached', () => {
    const { isOver, message } = weigh({ ...large, reached: 2000, atMost: 1050 }, root);
    assert.equal(isOver, true);
    assert.match(message, /-949 since 2,000 .* 1,050, 1 too many, which no reason raises/);
  });

  it('refuses more files than are allowed, and names them', () => {
    const page: Budget = { name: 'a page', of: { namedBy: 'site/page.html' }, measure: 'raw', reached: 1000 };
    assert.equal(weigh({ ...page, mostFiles: 3 }, root).isOver, false);
    const { isOver, message } = weigh({ ...page, mostFiles: 2 }, root);
    assert.equal(isOver, true);
    assert.match(message, /3 files, of at most 2: site\/page.html, site\/page.css/);
  });

  it('weighs files as they are sent: compressed', () => {
    const { brotli, gzip, raw } = weigh({ ...large, of: { loadedBy: 'text.js' } }, root).sizes;
    assert.deepEqual({ brotli, gzip, raw }, sizesOf([Buffer.from(FILES['text.js'])]));
    assert.ok(brotli < raw / 5 && gzip < raw / 5);
  });

  it('counts with a page what comes with it, and nothing that is only asked for later', () => {
    assert.deepEqual(filesOf(root, { loadedBy: 'site/page.html' }), [
      'site/page.html',
      'site/page.css',
      'site/chunks/one.js',
      'site/chunks/two.js',
      'site/late.js',
    ]);
    assert.equal(filesOf(root, { allIn: 'site' }).length, 6);
  });

  it('does not take what is not there for light', () => {
    assert.throws(() => weigh({ ...large, of: { loadedBy: 'missing.js' } }, root), /missing\.js/);
    assert.throws(() => weigh({ ...large, of: { allIn: 'empty' } }, root), /empty is empty/);
  });
});
