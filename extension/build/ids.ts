import { createHash } from 'node:crypto';
import { builtInEdition } from '@espoo-values/strategy-content';
import { extensionFacts } from '@espoo-values/strategy-content/extension-facts';
import { chromiumId } from './release/crx.ts';

/*
 * The ids by which another program or a policy can name the extension: the edition's own, or else ids made from the edition's id.
 * Two editions never have the same ids. Every build of an edition has the same ones.
 */

const { geckoId, chromiumKey } = extensionFacts;

/** The bytes of DER before the modulus of an RSA key of 2048 bits, and after it. */
const KEY_START = '30820122300d06092a864886f70d01010105000382010f003082010a0282010100';
const KEY_END = '0203010001';

/**
 * The public key that gives the extension its id in Chrome and Edge when it is loaded unpacked. A store, or anyone who packs the
 * extension, signs with another key and so gives it another id.
 */
export const CHROMIUM_KEY = chromiumKey ?? derivedKey(builtInEdition.id);

/** The id that follows from {@link CHROMIUM_KEY}. */
export const CHROMIUM_ID = chromiumId(Buffer.from(CHROMIUM_KEY, 'base64'));

export const FIREFOX_ID = geckoId ?? derivedUuid(builtInEdition.id);

/** A public key whose private half nobody has: its modulus consists of digests of the edition's id. */
export function derivedKey(id: string): string {
  const digests = Array.from({ length: 8 }, (_, index) => digest(`chromium ${index} ${id}`));
  const modulus = Buffer.concat(digests);
  // Every modulus has its full length, and is odd.
  modulus.writeUInt8(modulus.readUInt8(0) | 0x80, 0);
  modulus.writeUInt8(modulus.readUInt8(255) | 1, 255);
  return Buffer.concat([Buffer.from(KEY_START, 'hex'), modulus, Buffer.from(KEY_END, 'hex')]).toString(
    'base64',
  );
}

/** A UUID of version 8, the version for custom digests. */
export function derivedUuid(id: string): string {
  const hex = digest(`firefox ${id}`).toString('hex');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
