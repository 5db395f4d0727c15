import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/**
 * The files that a page loads with it, the page first: what its HTML names, and what its scripts name in turn, whether they
 * import it or add a script tag for it.
 *
 * @param root the folder that addresses beginning with a slash mean
 * @param page from there, such as `newtab.html`
 * @returns paths from the root
 */
export function loadedFiles(root: string, page: string): string[] {
  const found = new Set([page]);
  for (const path of found) {
    if (!/\.(html|js)$/.test(path)) continue;
    const text = readFileSync(join(root, path), 'utf8');
    const named = path.endsWith('.html')
      ? text.matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g)
      : text.matchAll(/(?:\bimport|\bfrom|\bsrc=)\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g);
    for (const [, address = ''] of named) {
      const file = address.startsWith('/')
        ? address.slice(1)
        : relative(root, join(root, dirname(path), address));
      if (existsSync(join(root, file))) found.add(file);
    }
  }
  return [...found];
}
