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

/** The server of the recipes in the element's README. */
export const RECIPE_SERVER = 'https://www.example.org/';

/** What there is to paste in the element's README under a heading, in a language such as `html`. */
export function snippets(heading: string, language: string): string[] {
  const text = readFileSync(new URL('../../widget/README.md', import.meta.url), 'utf8');
  const [, section = ''] = text.split(`\n### ${heading}\n`);
  const own = section.split(/\n##+ /)[0] ?? '';
  return [...own.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, code = '']) => code,
  );
}

/** The one of them, where there is one. */
export function snippet(heading: string, language: string): string {
  const [first, ...others] = snippets(heading, language);
  assert.ok(first && others.length === 0, `${heading} has one snippet of ${language}`);
  return first;
}
