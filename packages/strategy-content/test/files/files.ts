/** Files as their bytes in UTF-8, by their names. */
export function bytesOf(files: Iterable<readonly [string, string]> | Record<string, string>) {
  const entries = Symbol.iterator in files ? [...files] : Object.entries(files);
  return new Map(entries.map(([name, text]) => [name, new TextEncoder().encode(text)] as const));
}
