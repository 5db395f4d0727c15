import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files, by paths from the root of the repository. */
export type Loaded =
  /** A page or a script, and all that comes with it: what its HTML names, what is imported, and the scripts that scripts add. */
  | { readonly loadedBy: string }
  /** A page and what its HTML names, which its first paint waits for. */
  | { readonly namedBy: string }
  /** All files of a folder. */
  | { readonly allIn: string };

/**
 * The paths of the files, from the same root; what is imported by a package's name, or only when it is asked for, is not among them.
 *
 * @throws {Error} when a file is missing, or a folder empty: what is not built was not weighed
 */
export function filesOf(root: string, loaded: Loaded): string[] {
  if ('allIn' in loaded) {
    const files = globSync(`${loaded.allIn}/**`, { cwd: root }).filter((path) =>
      statSync(join(root, path)).isFile(),
    );
    if (files.length === 0) throw new Error(`${loaded.allIn} is empty: build it first.`);
    return files.sort();
  }
  if ('namedBy' in loaded) return [loaded.namedBy, ...namesIn(root, loaded.namedBy, dirname(loaded.namedBy))];
  const found = new Set([loaded.loadedBy]);
  // A set also gives what is added to it meanwhile.
  for (const path of found) for (const name of namesIn(root, path, dirname(loaded.loadedBy))) found.add(name);
  return [...found];
}

/** @param folder what addresses that begin with a slash begin at */
function namesIn(root: string, path: string, folder: string): string[] {
  if (!/\.(html|js)$/.test(path)) return [];
  const text = readFileSync(join(root, path), 'utf8');
  const names = path.endsWith('.html')
    ? text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^":]+)"/g)
    : text.matchAll(/(?:\bimport|\bfrom|\bsrc=)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g);
  return [...names].map(([, name = '']) => join(name.startsWith('/') ? folder : dirname(path), name));
}
