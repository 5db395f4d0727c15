// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGE_OF_HEADING } from '@espoo-values/dev-tools/document-languages';
import GitHubSlugger from 'github-slugger';
import { siteLink } from './links.mjs';

/**
 * The used part of the generator's parser, markdown-it, which has no types.
 *
 * @typedef {object} Token
 * @property {string} type
 * @property {string} tag
 * @property {string} content
 * @property {number} level
 * @property {number} nesting 1 if it opens what another one closes
 * @property {Token[] | null} children
 * @property {(name: string) => string | null} attrGet
 * @property {(name: string, value: string) => void} attrSet
 *
 * @typedef {object} Parser
 * @property {{ ruler: { push(name: string, rule: (state: { tokens: Token[], env: { source?: Source } }) => void): void } }} core
 * @property {{ rules: Record<string, (tokens: Token[], index: number) => string> }} renderer
 * @property {{ escapeHtml(text: string): string }} utils
 */

/**
 * The place of a document.
 *
 * @typedef {object} Source
 * @property {string} file as a path from the root of the repository
 * @property {string} address of its page on the site
 */

/**
 * Makes pages of the repository's documents. Headings have the anchors that GitHub gives them, and links lead to the same places.
 * Pictures keep their room before they load. The keyboard can scroll a part that may be wider than the page.
 *
 * @param {Parser} md
 * @param {{ rootFolder: string, repository: string }} place
 */
export function likeOnGitHub(md, place) {
  md.core.ruler.push('anchors', ({ tokens, env }) => {
    const slugger = new GitHubSlugger();
    let language = '';
    for (const [index, token] of tokens.entries()) {
      if (token.type === 'heading_open') {
        const text = textOf(tokens[index + 1]);
        token.attrSet('id', slugger.slug(text));
        if (token.tag === 'h2') language = LANGUAGE_OF_HEADING[text] ?? '';
      }
      if (language !== '' && token.level === 0 && token.nesting === 1) token.attrSet('lang', language);
      nameDocuments(token.children ?? [], env.source);
      for (const child of token.children ?? []) follow(child, env.source);
    }
  });
  const { rules } = md.renderer;
  rules['fence'] = (tokens, index) =>
    `<pre tabindex="0"><code translate="no">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</code></pre>\n`;
  rules['code_block'] = rules['fence'];
  rules['code_inline'] = (tokens, index) =>
    `<code translate="no">${md.utils.escapeHtml(tokens[index]?.content ?? '')}</code>`;
  rules['table_open'] = () => '<div class="wide" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules['table_close'] = () => '</table></div>\n';

  /** A link whose text is only the path of a document gets its title. @param {Token[]} tokens @param {Source | undefined} source */
  function nameDocuments(tokens, source) {
    if (source === undefined) return;
    for (const [index, link] of tokens.entries()) {
      const [text, end] = tokens.slice(index + 1, index + 3);
      if (link.type !== 'link_open' || end?.type !== 'link_close') continue;
      if (text === undefined || !/^[\w./-]+\.md$/.test(text.content)) continue;
      const [path = ''] = (link.attrGet('href') ?? '').split('#');
      text.content = headOf(readFileSync(join(place.rootFolder, source.file, '..', path), 'utf8')).title;
    }
  }

  /** @param {Token} token @param {Source | undefined} source */
  function follow(token, source) {
    const attribute = token.type === 'image' ? 'src' : 'href';
    const link = token.attrGet(attribute);
    if (link === null || source === undefined) return;
    token.attrSet(attribute, siteLink(link, { ...source, ...place }));
    if (token.type !== 'image') return;
    const { width, height } = pngSize(join(place.rootFolder, source.file, '..', link));
    token.attrSet('width', `${width}`);
    token.attrSet('height', `${height}`);
    token.attrSet('loading', 'lazy');
  }
}

/** The words of a heading, without its marks. @param {Token | undefined} inline */
const textOf = (inline) => (inline?.children ?? []).map(({ content }) => content).join('');

/** The width and height of a PNG, from its first bytes. @param {string} path */
function pngSize(path) {
  const bytes = readFileSync(path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/**
 * The title, the first words and the parts of a document, for the page around it.
 *
 * @param {string} markdown
 */
export function headOf(markdown) {
  const plain = (/** @type {string} */ text) =>
    text
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replaceAll(/[`*]|\b_|_\b/g, '')
      .replaceAll(/\s+/g, ' ');
  const title = plain(/^# (.*)$/m.exec(markdown)?.[1] ?? '');
  const paragraph = plain(/^(?![#>|!]|```)[^\n]+(?:\n[^\n]+)*/m.exec(markdown)?.[0] ?? '');
  const slugger = new GitHubSlugger();
  const parts = [...markdown.replaceAll(/^```.*?^```/gms, '').matchAll(/^(##+) (.*)$/gm)]
    .map(([, marks = '', text = '']) => ({
      depth: marks.length,
      text: plain(text),
      id: slugger.slug(plain(text)),
    }))
    .filter(({ depth }) => depth === 2);
  return { title, parts, description: /^.{0,155}(?=\s|$)/.exec(paragraph)?.[0] ?? '' };
}
