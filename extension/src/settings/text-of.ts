/**
 * The text in a file, which must be UTF-8. A byte order mark is left out.
 *
 * @returns `undefined` for another encoding, such as Windows-1252 or UTF-16, which would lose letters if read as UTF-8
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
