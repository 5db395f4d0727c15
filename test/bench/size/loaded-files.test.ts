import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { loadedFiles } from './loaded-files.ts';

describe('the files that a page loads', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'espoo-values-loaded-'));
    mkdirSync(join(root, 'chunks'));
    const files = {
      'page.html':
        '<link rel="stylesheet" href="/page.css"><script type="module" src="/chunks/one.js"></script>',
      'page.css': '',
      'chunks/one.js': 'import"./two.js";import{a}from"./two.js";',
      'chunks/two.js': 'script.src=`/late.js`;fetch("/data.js")',
      'late.js': 'import "./one-day.js"',
      'data.js': '',
      'other.js': '',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(root, name), text);
  });
  after(() => {
    rmSync(root, { recursive: true });
  });

  it('are those of its markup, their imports, and the scripts that are added by scripts', () => {
    const files = loadedFiles(root, 'page.html');
    assert.deepEqual(files, ['page.html', 'page.css', 'chunks/one.js', 'chunks/two.js', 'late.js']);
  });
});
