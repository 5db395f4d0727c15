import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { assertStrict } from '@espoo-values/extension/test/content-security-policy.ts';
import { EXTENSION_BUILDS } from '../support/extension.ts';

/* What PRIVACY.md promises, held to the manifests as they are built. */

interface Manifest {
  readonly [key: string]: unknown;
  readonly permissions: readonly string[];
  readonly optional_permissions: readonly string[];
  readonly icons: Readonly<Record<string, string>>;
  readonly content_security_policy: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: {
    readonly gecko: { readonly data_collection_permissions: Readonly<Record<string, readonly string[]>> };
  };
}

const BUILDS = dirname(EXTENSION_BUILDS.chromium);

/** All there is in the manifests: whatever comes to it is looked at by somebody, and then named here. */
const KEYS = [
  'action',
  'chrome_url_overrides',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];

const OWN_KEYS: Readonly<Record<string, readonly string[]>> = {
  chrome: ['key', 'minimum_chrome_version', 'storage'],
  edge: ['key', 'minimum_chrome_version', 'storage'],
  firefox: ['browser_specific_settings'],
};

for (const [browser, ownKeys] of Object.entries(OWN_KEYS)) {
  test(`${browser}: the build may store settings, ask for topSites, contact nobody, and nothing else`, () => {
    const folder = join(BUILDS, `${browser}-mv3`);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    assert.deepEqual(Object.keys(manifest).sort(), [...KEYS, ...ownKeys].sort());
    assert.deepEqual(manifest.permissions, ['storage']);
    assert.deepEqual(manifest.optional_permissions, ['topSites']);
    assert.deepEqual(Object.keys(manifest.content_security_policy), ['extension_pages']);
    assertStrict(manifest.content_security_policy['extension_pages'] ?? '');
    assert.equal(existsSync(join(folder, 'managed_schema.json')), browser !== 'firefox');
  });

  test(`${browser}: the build has the icon in every size, as a square PNG`, () => {
    const folder = join(BUILDS, `${browser}-mv3`);
    const { icons } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
    assert.deepEqual(Object.keys(icons), ['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join(folder, path));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(size), Number(size)]);
    }
  });
}

test('firefox: the build says that it collects no data', () => {
  const manifest = JSON.parse(
    readFileSync(join(EXTENSION_BUILDS.firefox, 'manifest.json'), 'utf8'),
  ) as Manifest;
  assert.deepEqual(manifest.browser_specific_settings?.gecko.data_collection_permissions, {
    required: ['none'],
  });
});
