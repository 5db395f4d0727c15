import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ExtensionFacts } from '../src/edition.ts';

/** The content of an edition's `extension.yaml`, which was checked with the edition; empty if there is none. */
export function readExtensionFacts(folder: string): ExtensionFacts {
  const file = join(folder, 'extension.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as ExtensionFacts) : {};
}
