// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The pages that are written by hand. */
export const PAGES = here('./pages/');
/** The pages that `site/eleventy.config.mjs` makes: home, gallery, guides. */
export const MADE_PAGES = here('./site/dist/');

const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));

/** The script's two addresses for pages elsewhere: one that never changes, and one that always has the newest version. */
export const VERSIONS = [`/v${version}/`, `/v${version.split('.')[0]}/`];

/** The folders by the address they appear under, for `npm start`, `npm run site` and the end-to-end tests. */
export const MOUNTS = {
  ...Object.fromEntries(VERSIONS.map((path) => [path, here('../widget/dist/')])),
  '/': [PAGES, MADE_PAGES],
  '/downloads/': here('../release/'),
  '/fflate/': here('./node_modules/fflate/esm/'),
  '/frameworks/': here('./dist/'),
  // The new tab's drawings of the sea and the values.
  '/look/': here('../extension/src/look/'),
  '/pictures/': here('./pictures/'),
  '/samples/': here('../extension/rollout/samples/'),
  '/store/': here('../extension/store/'),
  '/strategy-content/': here('../packages/strategy-content/dist/'),
  '/widget/': here('../widget/dist/'),
};
