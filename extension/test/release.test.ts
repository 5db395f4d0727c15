import assert from 'node:assert/strict';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { test } from 'node:test';
import { chromiumId, crx, publicHalf, updateManifest } from '../build/release/crx.ts';

test('a signed archive carries its key, its id and a signature that fits both', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicKey = publicHalf(privateKey);
  const archive = Buffer.from('any archive');
  const signed = crx(archive, privateKey);
  assert.equal(signed.toString('latin1', 0, 4), 'Cr24');
  assert.deepEqual([signed.readUInt32LE(4), signed.subarray(12 + signed.readUInt32LE(8))], [3, archive]);
  const header = signed.subarray(12, 12 + signed.readUInt32LE(8));
  assert.ok(header.includes(publicKey));
  const idStart = header.length - 16;
  const id = header
    .toString('hex', idStart)
    .replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
  assert.equal(id, chromiumId(publicKey));
  // The signature stands after the key; what it signs begins with a name and the length of the id's field.
  const signature = header.subarray(header.indexOf(publicKey) + publicKey.length + 3).subarray(0, 256);
  const prefix = Buffer.from('CRX3 SignedData\x00\x12\x00\x00\x00');
  const content = Buffer.concat([prefix, header.subarray(idStart - 2), archive]);
  assert.ok(verify('sha256', content, createPublicKey(privateKey), signature));
});

test('the list of updates names the id, the version and the address', () => {
  const text = updateManifest('a'.repeat(32), '1.2.3', 'https://x.example/?a=1&b=2');
  assert.ok(text.includes(`appid="${'a'.repeat(32)}"`));
  assert.ok(text.includes('codebase="https://x.example/?a=1&amp;b=2" version="1.2.3"'));
});
