import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VERSION } from '../../src/version.ts';

/** Files that a page asks for by their names. */
const FILES = ['espoo-values.min.js', 'espoo-values-frames.js', 'embed.html', 'embed.js'];

/** Size and hash of each file that a page asks for, with the hash as the attribute `integrity` has it. */
export function integrity(folder: string) {
  return {
    version: VERSION,
    files: FILES.map((name) => {
      const content = readFileSync(join(folder, name));
      const hash = createHash('sha384').update(content).digest('base64');
      return { name, bytes: content.length, integrity: `sha384-${hash}` };
    }),
  };
}
