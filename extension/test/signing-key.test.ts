import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { signingKey } from '../build/release/signing-key.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = { type: 'pkcs8', format: 'pem' } as const;

test('an RSA key of 2048 bits signs, in either form that openssl writes', () => {
  for (const type of ['pkcs8', 'pkcs1'] as const)
    assert.equal(signingKey(rsa.privateKey.export({ type, format: 'pem' })).asymmetricKeyType, 'rsa');
});

const { privateKey: ec } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const { privateKey: ed } = generateKeyPairSync('ed25519');
const { privateKey: pss } = generateKeyPairSync('rsa-pss', { modulusLength: 2048 });
const { privateKey: short } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const locked = { cipher: 'aes-256-cbc', passphrase: 'x' } as const;

for (const [given, text, said] of [
  ['a key on a curve', ec.export(pem), 'a private ec key.'],
  ['an Ed25519 key', ed.export(pem), 'a private ed25519 key.'],
  ['a key for RSA’s other signature', pss.export(pem), 'a private rsa-pss key.'],
  ['a short key', short.export(pem), 'a private rsa key of 1024 bits.'],
  ['a public key', rsa.publicKey.export({ type: 'spki', format: 'pem' }), 'a public key.'],
  ['an old public key', rsa.publicKey.export({ type: 'pkcs1', format: 'pem' }), 'a public key.'],
  ['a key with a passphrase', rsa.privateKey.export({ ...pem, ...locked }), 'a key with a passphrase.'],
  [
    'an old key with a passphrase',
    rsa.privateKey.export({ type: 'pkcs1', format: 'pem', ...locked }),
    'a key with a passphrase.',
  ],
  ['half a key', rsa.privateKey.export(pem).slice(0, 300), 'not a private key that could be read.'],
  ['something else', '{"key":1}', 'not a private key that could be read.'],
  ['nothing', '', 'not a private key that could be read.'],
] as const) {
  test(`${given} is refused with what it is and what is allowed`, () => {
    assert.throws(
      () => signingKey(text),
      ({ name, message }: Error) =>
        name === 'UsageError' &&
        message.includes(said) &&
        message.includes('an RSA private key of at least 2048 bits') &&
        message.includes('ROLLOUT.md') &&
        !message.includes('\n'),
    );
  });
}
