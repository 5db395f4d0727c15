import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the package. */
export const PACKAGE = join(import.meta.dirname, '..');

export function read(name: string): string {
  return readFileSync(join(PACKAGE, name), 'utf8');
}

/** A JSON file of the package. The caller says what is in it. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what `JSON.parse` gives is anything
export function readJson<T>(name: string): T {
  return JSON.parse(read(name)) as T;
}

interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
  readonly customElements: string;
  readonly 'web-types': string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<'types' | 'default', string>>>>;
}

export const PACKAGE_JSON = readJson<PackageJson>('package.json');
