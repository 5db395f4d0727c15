import { html, type TemplateResult } from 'lit';
import type { HeadingLevel } from '../options.ts';

// A tag name cannot be an expression in a template without a runtime of its own; six templates cost less.
const TEMPLATES: ((text: string, part: string) => TemplateResult)[] = [
  (text, part) => html`<h1 class=${part} part=${part}>${text}</h1>`,
  (text, part) => html`<h2 class=${part} part=${part}>${text}</h2>`,
  (text, part) => html`<h3 class=${part} part=${part}>${text}</h3>`,
  (text, part) => html`<h4 class=${part} part=${part}>${text}</h4>`,
  (text, part) => html`<h5 class=${part} part=${part}>${text}</h5>`,
  (text, part) => html`<h6 class=${part} part=${part}>${text}</h6>`,
];

/** A real heading; beyond the sixth rank the sixth. */
export function heading(level: HeadingLevel | 7, text: string, part: 'title' | 'section-title') {
  return TEMPLATES[Math.min(level, 6) - 1]?.(text, part);
}
