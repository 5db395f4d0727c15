import { createPrivateKey, type KeyObject } from 'node:crypto';
import { UsageError } from '../command-line.ts';

/** In bits. Chromium accepts shorter keys, but an extension that an organisation forces in must stay safe for years. */
const LEAST_BITS = 2048;

const ALLOWED = `an RSA private key of at least ${LEAST_BITS} bits, as PEM and without a passphrase (extension/ROLLOUT.md, section 1, has the line that makes one)`;

/**
 * The key that signs a package.
 *
 * @param pem the text of the key's file
 * @throws {UsageError} that says what was given instead, and what is allowed
 */
export function signingKey(pem: string): KeyObject {
  if (/BEGIN ENCRYPTED PRIVATE KEY|Proc-Type: 4,ENCRYPTED/.test(pem))
    throw refusal('a key with a passphrase');
  if (/BEGIN (RSA )?PUBLIC KEY|BEGIN CERTIFICATE/.test(pem)) throw refusal('a public key');
  let key: KeyObject;
  try {
    key = createPrivateKey(pem);
  } catch {
    throw refusal('not a private key that could be read');
  }
  const kind = `${key.type} ${key.asymmetricKeyType ?? ''} key`;
  // A package says that RSA has signed it. Browsers would refuse it with a key of another kind.
  if (key.asymmetricKeyType !== 'rsa') throw refusal(`a ${kind}`);
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0;
  if (bits < LEAST_BITS) throw refusal(`a ${kind} of ${bits} bits`);
  return key;
}

function refusal(given: string): UsageError {
  return new UsageError(`The signing key is ${given}. Use ${ALLOWED}.`);
}
