import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The tag that the README tells a webmaster to paste. */
export function readmeTag(): string {
  const block = /```html\n([^`]*<espoo-values>[^`]*)```/.exec(
    readFileSync(new URL('../../README.md', import.meta.url), 'utf8'),
  )?.[1];
  assert.ok(block, 'the README has no tag to paste');
  return block;
}
