import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The tag that the README tells a webmaster to paste. */
export const readmeTag = () => block(/```html\n([^`]*<espoo-values>[^`]*)```/);

/** The lines of a style sheet by which the README keeps the room of the element. */
export const readmeRoom = () => block(/```css\n(espoo-values [^`]*)```/);

function block(pattern: RegExp): string {
  const found = pattern.exec(readFileSync(new URL('../../README.md', import.meta.url), 'utf8'))?.[1];
  assert.ok(found, `the README has nothing like ${pattern}`);
  return found;
}
