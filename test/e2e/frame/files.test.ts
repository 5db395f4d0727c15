import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { VIEWS } from '@espoo-values/widget/server';
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
    const widths = [320, 600, 900];
    assert.deepEqual(
      recipe().map(({ view, width }) => [view, width]),
      VIEWS.flatMap((view) => widths.map((width) => [view, width])),
    );
    for (const { height } of recipe()) assert.ok(height > 0);
  });
});
