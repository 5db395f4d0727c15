import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { EXTENSION_BUILDS } from '../support/extension.ts';
import { assertStrict } from './content-security-policy.ts';

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

const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(join(BUILDS, `${browser}-mv3`, 'manifest.json'), 'utf8')) as Manifest;

for (const [browser, ownKeys] of Object.entries(OWN_KEYS)) {
  const folder = join(BUILDS, `${browser}-mv3`);

  test(`${browser}: the build may store settings, ask for topSites, contact nobody, and nothing else`, () => {
    const manifest = manifestOf(browser);
    assert.deepEqual(Object.keys(manifest).sort(), [...KEYS, ...ownKeys].sort());
    assert.deepEqual(manifest.permissions, ['storage']);
    assert.deepEqual(manifest.optional_permissions, ['topSites']);
    assert.deepEqual(Object.keys(manifest.content_security_policy), ['extension_pages']);
    assertStrict(manifest.content_security_policy['extension_pages'] ?? '');
    // Firefox has no such key.
    const schema = browser === 'firefox' ? undefined : { managed_schema: 'managed_schema.json' };
    assert.deepEqual(manifest['storage'], schema);
    assert.equal(existsSync(join(folder, 'managed_schema.json')), schema !== undefined);
  });

  test(`${browser}: the build has the icon in every size, as a square PNG`, () => {
    const { icons } = manifestOf(browser);
    assert.deepEqual(Object.keys(icons), ['16', '32', '48', '96', '128']);
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join(folder, path));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [Number(size), Number(size)]);
    }
  });
}

test('firefox: the build says that it collects no data', () => {
  const { gecko } = manifestOf('firefox').browser_specific_settings ?? {};
  assert.deepEqual(gecko?.data_collection_permissions, { required: ['none'] });
});

test('a policy that lets in a script or anything from outside is seen', () => {
  const strict = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-x='";
  assertStrict(strict);
  for (const loose of [
    "default-src 'self'; script-src 'self'",
    "default-src 'none'",
    "default-src 'none'; script-src 'self' 'sha256-x='",
    "default-src 'none'; script-src 'none'",
    `${strict}; img-src 'self' 'sha256-x='`,
    `${strict}; connect-src https://a.fi`,
    "default-src 'none'; script-src 'self'; style-src 'unsafe-inline'",
  ])
    assert.throws(() => {
      assertStrict(loose);
    }, loose);
});
