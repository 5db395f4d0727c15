/*
 * Lit reads the markup of its templates by setting `innerHTML`, which Mozilla's linter warns of in whatever it is handed. In
 * the build for Firefox a `DOMParser` reads it instead: into a document of its own, in which no script runs and nothing is
 * loaded. The markup is the same, this project's own templates and nothing else: Lit puts values in later, as texts and
 * attributes. (`setHTMLUnsafe` and `createContextualFragment` run the same risk as `innerHTML`, and are warned of as well.)
 *
 * Chromium's builds keep Lit as it is: nobody asks for more there, and a document for each template costs the new tab some 4 ms
 * of script, after its first frame.
 */

/** How Lit makes an element of a template's markup, as its authors minify it or as the widget's one-file script has it. */
const BY_INNER_HTML =
  /static createElement\((?<markup>\w+)(?:,\w+)?\)\{const (?<made>\w+)=[^{};]+;return \k<made>\.innerHTML=\k<markup>,\k<made>\}/g;

const BY_PARSER =
  'static createElement($<markup>){return new DOMParser().parseFromString(`<template>${$<markup>}</template>`,"text/html").head.firstChild}';

/**
 * A module with Lit's one use of `innerHTML` taken out; other modules as they are.
 *
 * @param file named where something is wrong
 * @throws {Error} where anything is still set by `innerHTML`: another version of Lit, or code of another kind
 */
export function withoutInnerHtml(code: string, file: string): string {
  const result = code.replace(BY_INNER_HTML, BY_PARSER);
  if (/\binnerHTML\s*\+?=(?!=)/.test(result))
    throw new Error(
      `${file} sets innerHTML in a way that build/lit-by-parser.ts does not know. Lit may be written otherwise in this version; anything else must not set it.`,
    );
  return result;
}

/** Takes `innerHTML` out of all that is bundled. Not in `wxt dev`: nobody is given what that serves, and Lit is another there. */
export function litByParser() {
  return {
    name: 'lit-by-parser',
    apply: 'build' as const,
    transform(code: string, id: string) {
      return code.includes('innerHTML') ? { code: withoutInnerHtml(code, id), map: null } : undefined;
    },
  };
}
