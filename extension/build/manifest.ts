import type { UserManifest } from 'wxt';
import { CHROMIUM_KEY, FIREFOX_ID } from './ids.ts';
import { STYLE_SOURCES } from './before-first-paint.ts';
import { uiLanguages } from './made-files.ts';
import { MANAGED_SCHEMA_FILE } from './managed-schema.ts';

/**
 * Nothing from outside the extension, nothing inline, and no page but the extension's own may frame its pages (the options
 * page shows the new tab in miniature).
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // The style sheets in the page of the new tab, and no other.
  `style-src 'self' ${STYLE_SOURCES.join(' ')}`,
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** The manifest for one browser, but for the pages and the icons: those the build adds. */
export function createManifest(browser: string): UserManifest {
  return {
    // What differs by language is in `_locales`: see `localeMessages`.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: uiLanguages()[0],
    action: { default_title: '__MSG_actionTitle__' },
    permissions: ['storage'],
    // Asked for by the one setting that needs it, and given back with it.
    optional_permissions: ['topSites'],
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' ? firefoxOnly : chromiumOnly),
  };
}

// 123: light-dark() in style sheets.
const chromiumOnly: UserManifest = {
  key: CHROMIUM_KEY,
  minimum_chrome_version: '123',
  // Without it a policy is not told at all. Firefox has no such key.
  storage: { managed_schema: MANAGED_SCHEMA_FILE },
};

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: FIREFOX_ID,
      // The first in which all of Firefox knows data_collection_permissions.
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};
