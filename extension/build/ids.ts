import { createHash } from 'node:crypto';
import { builtInEdition } from '@espoo-values/strategy-content';
import { extensionFacts } from '@espoo-values/strategy-content/extension-facts';
import { chromiumId } from './release/crx.ts';

/*
 * The ids by which another program or a policy can name the extension: the edition's own, else made of the edition's id. Two
 * editions never have the same, and a build never another than the build before.
 */

const { geckoId, chromiumKey } = extensionFacts;

/** What DER says before the modulus of an RSA key of 2048 bits, and after it. */
const KEY_START = '30820122300d06092a864886f70d01010105000382010f003082010a0282010100';
const KEY_END = '0203010001';

/**
 * The public key that gives the extension its id in Chrome and Edge when it is loaded unpacked: a store, or who packs it for
 * themselves, signs with another key and so gives another id.
 */
export const CHROMIUM_KEY = chromiumKey ?? derivedKey(builtInEdition.id);

/** The id that follows from {@link CHROMIUM_KEY}. */
export const CHROMIUM_ID = chromiumId(Buffer.from(CHROMIUM_KEY, 'base64'));

export const FIREFOX_ID = geckoId ?? derivedUuid(builtInEdition.id);

/** A public key that nobody has the private half of: its modulus is the digest of the edition's id, over and over. */
export function derivedKey(id: string): string {
  const digests = Array.from({ length: 8 }, (_, index) => digest(`chromium ${index} ${id}`));
  const modulus = Buffer.concat(digests);
  // Of full length, and odd, as every modulus is.
  modulus.writeUInt8(modulus.readUInt8(0) | 0x80, 0);
  modulus.writeUInt8(modulus.readUInt8(255) | 1, 255);
  return Buffer.concat([Buffer.from(KEY_START, 'hex'), modulus, Buffer.from(KEY_END, 'hex')]).toString(
    'base64',
  );
}

/** A UUID of version 8, which is for digests of one's own. */
export function derivedUuid(id: string): string {
  const hex = digest(`firefox ${id}`).toString('hex');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
