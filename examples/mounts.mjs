// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/** The pages that are written by hand. */
export const PAGES = here('./pages/');
/** The pages that `site/eleventy.config.mjs` makes: home, gallery, guides. */
export const MADE_PAGES = here('./site/dist/');

const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));

/** Where the script is for pages elsewhere: an address that never changes, and one that moves on with the newest version. */
export const VERSIONS = [`/v${version}/`, `/v${version.split('.')[0]}/`];

/** Which folders show under which address, for `npm start`, for `npm run site` and for the end-to-end tests alike. */
export const MOUNTS = {
  ...Object.fromEntries(VERSIONS.map((path) => [path, here('../widget/dist/')])),
  '/': [PAGES, MADE_PAGES],
  '/downloads/': here('../release/'),
  '/fflate/': here('./node_modules/fflate/esm/'),
  '/frameworks/': here('./dist/'),
  // How the new tab draws the sea and the values.
  '/look/': here('../extension/src/look/'),
  '/pictures/': here('./pictures/'),
  '/store/': here('../extension/store/'),
  '/strategy-content/': here('../packages/strategy-content/dist/'),
  '/widget/': here('../widget/dist/'),
};
