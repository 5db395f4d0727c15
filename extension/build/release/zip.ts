import { crc32, deflateRawSync } from 'node:zlib';

/** A file of an archive, by its path in it. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Buffer;
}

/** 1980-01-01, the first day there is in an archive: the same files make the same archive, whenever it is made. */
const DATE = 0x21;
const VERSION = 20;
const UTF_8_NAMES = 0x800;
const DEFLATED = 8;

/** An archive of files, in the order of their paths. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of [...entries].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    // What a file's own header and its line in the directory have in common.
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF_8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const madeBy = Buffer.from([VERSION, 0]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), madeBy, common, rest, name]));
    parts.push(header);
    offset += header.length;
  }
  const lines = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(lines.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, lines, Buffer.from('PK\x05\x06'), end]);
}
