import type { Plugin } from 'rollup';
import { templatesOf } from './syntax.ts';

/** Shortens the text of `css` and `html` templates: no white space that neither language sees. */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    transform(code, id) {
      if (!/[\\/]widget[\\/]src[\\/].*\.ts$/.test(id)) return null;
      let result = code;
      // From the end, so that what is still to be replaced stays where it was found.
      for (const { start, end, text } of templateTexts(this.parse(code)).reverse()) {
        result = result.slice(0, start) + text + result.slice(end);
      }
      return { code: result, map: null };
    },
  };
}

/** The static parts of the `css` and `html` templates of a program, shortened, in the order of the code. */
function templateTexts(program: unknown): { start: number; end: number; text: string }[] {
  return Object.entries({ css: shortenCss, html: shortenHtml })
    .flatMap(([tag, shorten]) =>
      templatesOf(program, tag)
        .flat()
        .map(({ start, end, value }) => ({ start, end, text: shorten(value.raw) })),
    )
    .sort((a, b) => a.start - b.start);
}

function shortenCss(text: string): string {
  return (
    text
      .replace(/\/\*.*?\*\//gs, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}')
      // Only in selectors: in a sum the space around the plus sign means something.
      .replace(/[^{};]+(?=\{)/g, (selector) => selector.replace(/ ?([>+]) ?/g, '$1'))
      .replace(/='([\w-]+)'/g, '=$1')
      .replace(/(?<![\w.])0(?=\.)/g, '')
      .trim()
  );
}

/** A line break beside a tag is for its reader alone; within text it is a space. */
function shortenHtml(text: string): string {
  return text
    .replace(/>\s*\n\s*/g, '>')
    .replace(/\s*\n\s*</g, '<')
    .replace(/\s*\n\s*/g, ' ');
}
