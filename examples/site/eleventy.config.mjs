// @ts-check
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { REPOSITORY } from '../repository.mjs';
import { inLanguage } from '../packing/release/file-language.ts';
import { keepWordsOfCode } from './code-words.mjs';
import { BUILT, FIRST_LANGUAGE, LANGUAGES, ROOT, WORDS } from './data.mjs';
import { DOWNLOADS } from './downloads.mjs';
import { GUIDES } from './guides.mjs';
import { headOf, likeOnGitHub } from './markdown.mjs';

const OUTPUT = 'site/dist';

/** @param {number} number @param {string} language */
const inLocale = (number, language) => number.toLocaleString(language, { maximumFractionDigits: 1 });

/**
 * Makes the pages that are not written by hand: home, gallery and guides.
 *
 * @param {any} eleventy its own type is not published
 */
export default function configure(eleventy) {
  // Git ignores the output folder, and its old pages may be of another edition.
  eleventy.setUseGitIgnore(false);
  eleventy.on('eleventy.before', () => rmSync(OUTPUT, { recursive: true, force: true }));

  eleventy.addGlobalData('built', BUILT);
  eleventy.addGlobalData('downloads', DOWNLOADS);
  eleventy.addGlobalData('words', WORDS);
  eleventy.addGlobalData(
    'permalink',
    () =>
      (/** @type {any} */ { page }) =>
        `${page.filePathStem}.html`,
  );
  eleventy.addGlobalData('languages', LANGUAGES);
  // The home page exists in each language, and in the first one at the root too.
  const first = { lang: FIRST_LANGUAGE, folder: '' };
  const folders = LANGUAGES.map((lang) => ({ lang, folder: `${lang}/` }));
  eleventy.addGlobalData('homes', [first, ...folders]);
  eleventy.addGlobalData('folders', folders);

  /** The relative way from a page to the root of the site. The site may be at any address. */
  eleventy.addFilter('rootOf', (/** @type {string} */ url) => '../'.repeat(url.split('/').length - 2));
  eleventy.addFilter('nameOf', (/** @type {string} */ url) => url.split('/').pop() || 'index.html');
  eleventy.addFilter('fill', (/** @type {string} */ text, /** @type {Record<string, string>} */ parts) =>
    text.replaceAll(/\{(\w+)\}/g, (_all, name) => parts[name] ?? ''),
  );

  eleventy.addFilter(
    'sizeIn',
    (/** @type {{ size: number, sent?: number }} */ { size, sent = size }, /** @type {string} */ language) =>
      size < 1000
        ? WORDS[language][sent < 10 || sent === size ? 'size' : 'sizeOfScript']
            .replace('{whole}', `${size}`)
            .replace('{sent}', inLocale(sent, language))
        : WORDS[language].sizeInMillions.replace('{whole}', inLocale(size / 1000, language)),
  );
  eleventy.addFilter('languageIn', inLanguage);
  eleventy.addTransform('words of code', (/** @type {string} */ content) => keepWordsOfCode(content));

  eleventy.amendLibrary('md', (/** @type {import('./markdown.mjs').Parser} */ md) =>
    likeOnGitHub(md, { rootFolder: fileURLToPath(ROOT), repository: REPOSITORY }),
  );
  for (const { file, address } of GUIDES) {
    const text = readFileSync(new URL(file, ROOT), 'utf8');
    eleventy.addTemplate(`guides/${address.replace(/.*\/|\.html$/g, '')}.md`, text, {
      layout: 'guide.njk',
      permalink: address,
      at: { lang: 'en' },
      source: { file, address },
      ...headOf(text),
    });
  }
  return {
    dir: { input: 'site/pages', includes: '../layouts', data: '../no-data', output: OUTPUT },
    // Braces in a document are text, not a template.
    markdownTemplateEngine: false,
  };
}
