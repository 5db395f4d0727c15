import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../options.ts';

type Heading = (text: string, part: string) => TemplateResult;

// A tag name cannot be an expression in a template without a runtime of its own; six templates cost less.
const TEMPLATES = [
  (text, part) => html`<h1 part=${part}>${text}</h1>`,
  (text, part) => html`<h2 part=${part}>${text}</h2>`,
  (text, part) => html`<h3 part=${part}>${text}</h3>`,
  (text, part) => html`<h4 part=${part}>${text}</h4>`,
  (text, part) => html`<h5 part=${part}>${text}</h5>`,
  (text, part) => html`<h6 part=${part}>${text}</h6>`,
] as const satisfies Heading[];

/** A real heading; beyond the sixth rank the sixth. */
export function heading(level: HeadingLevel | 7, text: string, part: 'title' | 'section-title') {
  return (TEMPLATES[level - 1] ?? TEMPLATES[5])(text, part);
}
