/**
 * The text in a file, which must be UTF-8; a mark before it is none of it.
 *
 * @returns `undefined` where it is of another encoding, such as Windows-1252 or UTF-16: read as UTF-8, it would lose letters
 */
export function textOf(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // As UTF-16 without its mark has them between the letters.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
