import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { escaped } from '../xml.ts';

/** The public half of a key, in the form that a manifest and a signature contain. */
export function publicHalf(key: KeyObject): Buffer {
  return createPublicKey(key).export({ type: 'spki', format: 'der' });
}

/** The id that Chromium gives to an extension signed by a key: half of the key's digest, in letters from a to p. */
export function chromiumId(publicKey: Buffer): string {
  return digest(publicKey)
    .toString('hex')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * A signed archive (CRX3), as Chromium installs it from an address that is not a store's.
 *
 * @param key an RSA key, as `signingKey` takes it
 */
export function crx(archive: Buffer, key: KeyObject): Buffer {
  const publicKey = publicHalf(key);
  const signedHeader = field(1, digest(publicKey));
  const signature = sign(
    'sha256',
    Buffer.concat([Buffer.from('CRX3 SignedData\x00'), length(signedHeader), signedHeader, archive]),
    key,
  );
  const proof = Buffer.concat([field(1, publicKey), field(2, signature)]);
  // The second field of the header contains proofs by RSA.
  const header = Buffer.concat([field(2, proof), field(10_000, signedHeader)]);
  const version = Buffer.from([3, 0, 0, 0]);
  return Buffer.concat([Buffer.from('Cr24'), version, length(header), header, archive]);
}

/** The list of updates that a browser asks for: the present version, and its address. */
export function updateManifest(id: string, version: string, address: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}">
    <updatecheck codebase="${escaped(address)}" version="${version}" />
  </app>
</gupdate>
`;
}

/** The first half of a SHA-256. */
const digest = (publicKey: Buffer) => createHash('sha256').update(publicKey).digest().subarray(0, 16);

function length(content: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(content.length);
  return bytes;
}

/** A field of bytes in a protocol buffer. */
function field(number: number, content: Buffer): Buffer {
  return Buffer.concat([varint((number << 3) | 2), varint(content.length), content]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.from([...bytes, rest]);
    bytes.push((rest & 0x7f) | 0x80);
  }
}
