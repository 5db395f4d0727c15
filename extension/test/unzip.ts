import { inflateRawSync } from 'node:zlib';

/** The files of an archive that this project has packed, by their paths, as the directory at its end tells of them. */
export function unzip(archive: Buffer): ReadonlyMap<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, Buffer>();
  let line = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const size = archive.readUInt32LE(line + 20);
    const name = line + 46;
    const next = name + archive.readUInt16LE(line + 28);
    const header = archive.readUInt32LE(line + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26);
    files.set(archive.toString('utf8', name, next), inflateRawSync(archive.subarray(start, start + size)));
    line = next;
  }
  return files;
}
