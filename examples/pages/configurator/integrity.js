// @ts-check

/**
 * The hash of bytes or of a text, as `integrity` and content security policies write it. It is empty if the page is not in a
 * secure context.
 *
 * @param {ArrayBuffer | string} content
 */
export async function integrityOf(content) {
  if (!globalThis.crypto?.subtle) return '';
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
  return `sha384-${btoa(String.fromCharCode(...hash))}`;
}

/** The hash of the file as this server serves it; `undefined` if there is none. @param {string} url */
export async function integrityOfFile(url) {
  try {
    // A cached copy may differ from the server's file.
    const response = await fetch(url, { cache: 'no-store' });
    return response.ok ? await integrityOf(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
