import { fileURLToPath } from 'node:url';

/** The browsers that the extension is for, with the folder of its build for each. */
export const EXTENSION_BUILDS = {
  chromium: fileURLToPath(new URL('../../extension/.output/chrome-mv3', import.meta.url)),
  firefox: fileURLToPath(new URL('../../extension/.output/firefox-mv3', import.meta.url)),
} as const;
