import type { UserManifest } from 'wxt';
import { CHROMIUM_KEY, FIREFOX_ID } from './ids.ts';
import { STYLE_SOURCES } from './before-first-paint.ts';
import { uiLanguages } from './made-files.ts';
import { MANAGED_SCHEMA_FILE } from './managed-schema.ts';

/**
 * The pages take nothing from outside the extension, and nothing inline. Only the extension's own pages may frame its pages: the
 * options page shows the new tab in miniature.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The style sheets inside the new tab's page, and no other.
  `style-src 'self' ${STYLE_SOURCES.join(' ')}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** The manifest for one browser, without the pages and the icons, which the build adds. */
export function createManifest(browser: string): UserManifest {
  return {
    // `_locales` contains the words that differ by language: see `localeMessages`.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: uiLanguages()[0],
    action: { default_title: '__MSG_actionTitle__' },
    permissions: ['storage'],
    // The setting `mostVisited` asks for it, and gives it back when it is switched off.
    optional_permissions: ['topSites'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  };
}

// Chrome 123 is the first that knows `light-dark()` in style sheets.
const chromiumOnly: UserManifest = {
  key: CHROMIUM_KEY,
  minimum_chrome_version: '123',
  // Without this key Chromium passes no policy on to the extension. Firefox has no such key.
  storage: { managed_schema: MANAGED_SCHEMA_FILE },
};

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      // The first version in which all of Firefox knows `data_collection_permissions`.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
