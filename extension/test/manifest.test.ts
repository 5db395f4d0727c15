import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { createManifest } from '../build/manifest.ts';
import { chromiumId } from '../build/release/crx.ts';
import { localeMessages } from '../build/made-files.ts';
import { CHROMIUM_ID, CHROMIUM_KEY, FIREFOX_ID } from '../src/ids.ts';
import { assertStrict } from './content-security-policy.ts';

for (const browser of ['chrome', 'firefox']) {
  const manifest = createManifest(browser);

  test(`${browser}: storage is the only permission, and topSites the only one that may be asked for`, () => {
    assert.deepEqual(manifest.permissions, ['storage']);
    assert.deepEqual(manifest.optional_permissions, ['topSites']);
    const asksForMore = /permissions|scripts|matches|background|externally|web_accessible/;
    const others = Object.keys(manifest).filter(
      (key) => !/^(optional_)?permissions$/.test(key) && asksForMore.test(key),
    );
    assert.deepEqual(others, []);
  });

  test(`${browser}: pages get nothing from outside the extension`, () => {
    const policy = manifest.content_security_policy as { extension_pages: string };
    assert.deepEqual(Object.keys(policy), ['extension_pages']);
    assertStrict(policy.extension_pages);
  });

  test(`${browser}: every message named exists`, () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, word]) => word);
    assert.equal(named.length, 3);
    for (const word of named) assert.ok(word && word in localeMessages('fi'));
    assert.equal(manifest.default_locale, 'fi');
  });
}

test('Chrome has the fixed key and nothing of Firefox', () => {
  const manifest = createManifest('chrome');
  assert.equal(manifest.key, CHROMIUM_KEY);
  assert.equal('browser_specific_settings' in manifest, false);
});

test('Firefox has the fixed id, collects nothing, and has nothing of Chromium', () => {
  const manifest = createManifest('firefox');
  assert.match(FIREFOX_ID, /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
  assert.equal(manifest.browser_specific_settings?.gecko?.id, FIREFOX_ID);
  assert.deepEqual(manifest.browser_specific_settings?.gecko?.data_collection_permissions, {
    required: ['none'],
  });
  assert.equal('key' in manifest || 'minimum_chrome_version' in manifest, false);
});

test('the key is an RSA public key, and the id follows from it', () => {
  const der = Buffer.from(CHROMIUM_KEY, 'base64');
  assert.equal(createPublicKey({ key: der, format: 'der', type: 'spki' }).asymmetricKeyType, 'rsa');
  assert.equal(chromiumId(der), CHROMIUM_ID);
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
