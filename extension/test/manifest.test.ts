import assert from 'node:assert/strict';
import { createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { createManifest } from '../build/manifest.ts';
import { chromiumId } from '../build/release/crx.ts';
import { localeMessages } from '../build/made-files.ts';
import { CHROMIUM_ID, CHROMIUM_KEY, derivedKey, derivedUuid, FIREFOX_ID } from '../build/ids.ts';

test('every message that the manifest names exists', () => {
  const manifest = createManifest('firefox');
  const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, word]) => word);
  assert.equal(named.length, 3);
  for (const word of named) assert.ok(word && word in localeMessages('fi'));
  assert.equal(manifest.default_locale, 'fi');
});

test('Chrome has the fixed key and nothing of Firefox', () => {
  const manifest = createManifest('chrome');
  assert.equal(manifest.key, CHROMIUM_KEY);
  assert.equal('browser_specific_settings' in manifest, false);
});

test('Firefox has the fixed id, and has nothing of Chromium', () => {
  const manifest = createManifest('firefox');
  assert.match(FIREFOX_ID, /^\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/);
  assert.equal(manifest.browser_specific_settings?.gecko?.id, FIREFOX_ID);
  assert.equal('key' in manifest || 'minimum_chrome_version' in manifest, false);
});

test('an edition without ids of its own has some that are its alone, and the same in every build', () => {
  const ids = ['merikyla', 'havsby'].map((id) => [derivedKey(id), derivedUuid(id)]);
  assert.equal(new Set([...ids.flat(), CHROMIUM_KEY, FIREFOX_ID]).size, 6);
  assert.deepEqual([derivedKey('havsby'), derivedUuid('havsby')], ids[1]);
  for (const [key = '', uuid = ''] of ids) {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey({
      key: Buffer.from(key, 'base64'),
      format: 'der',
      type: 'spki',
    });
    assert.deepEqual([asymmetricKeyType, asymmetricKeyDetails?.modulusLength], ['rsa', 2048]);
    assert.match(uuid, /^\{[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}$/);
  }
});

test('the key is an RSA public key, and the id follows from it', () => {
  const der = Buffer.from(CHROMIUM_KEY, 'base64');
  assert.equal(createPublicKey({ key: der, format: 'der', type: 'spki' }).asymmetricKeyType, 'rsa');
  assert.equal(chromiumId(der), CHROMIUM_ID);
});
