import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { built, recipe } from './page.ts';

describe('the framed page’s files', () => {
  it('are small', () => {
    assert.ok(brotliCompressSync(built('embed.js')).length < 700);
    assert.ok(built('espoo-values-frames.js').length <= 1000);
    assert.ok(built('embed.html').length < 1000);
  });
  it('are read alike in every encoding', () => {
    assert.match(built('espoo-values-frames.js').toString(), /^[\n -~]*$/);
  });
  it('have nothing inline', () => {
    assert.doesNotMatch(built('embed.html').toString(), /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });
  it('have a height for each view and width', () => {
    assert.equal(recipe().length, 15);
    for (const { view, width, height } of recipe()) assert.ok(view && width > 0 && height > 0);
  });
});
