import { createHash } from 'node:crypto';

/** The name of the file with the checksums of a release. */
export const SUMS = 'SHA256SUMS';

/** The checksums of files by their names, as `sha256sum --check` reads them. */
export function sums(files: Readonly<Record<string, Buffer>>): Buffer {
  const lines = Object.entries(files).map(([name, content]) => `${sha256(content)}  ${name}\n`);
  return Buffer.from(lines.join(''));
}

/** Whether a file matches the checksums of its release. */
export const isAsSummed = (text: string, name: string, content: Buffer) =>
  text.split('\n').includes(`${sha256(content)}  ${name}`);

const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('hex');
