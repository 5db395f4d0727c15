import { isText, line } from '@espoo-values/strategy-content';

/** A quick link: its words, and an address on the web. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

export type LinkField = keyof Link;

export const MAX_LINKS = 24;

/** The longest name of a link, in characters. */
export const MAX_TITLE = 60;

/** The longest address of a link, in characters. */
export const MAX_URL = 2000;

/** Counted in UTF-16 units, of which a character that is read as one may have several. */
const TITLE = line(4 * MAX_TITLE);

/** The characters of a text as people count them. */
export function charactersOf(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
}

/** The rule of each field, without the spaces around it. */
const FITS: { readonly [Field in LinkField]: (text: string) => boolean } = {
  title: (text) => isText(TITLE, text) && charactersOf(text).length <= MAX_TITLE,
  url: (text) => text.length <= MAX_URL && isWebAddress(text),
};

/** The fields that are wrong in a value of any kind. */
export function wrongFields(value: unknown): readonly LinkField[] {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  return (['title', 'url'] as const).filter((name) => {
    const text = fields[name];
    return typeof text !== 'string' || !FITS[name](text.trim());
  });
}

/** The link in a value, without the spaces around its fields; `undefined` if there is none. */
export function linkFrom(value: unknown): Link | undefined {
  if (wrongFields(value).length > 0) return undefined;
  const { title, url } = value as Link;
  return { title: title.trim(), url: url.trim() };
}

/** A server as people write it, without its scheme: `www.espoo.fi/sv` or `intranet`, but neither a mailbox nor another scheme. */
const BARE = /^([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*)(?::\d+)?(?=[/?#]|$)/u;

/** Servers of a private network: a name without a dot, and the addresses reserved for such. They seldom have a certificate. */
const NEAR = /^([^.]+|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*)$/;

/** The intended address: without a scheme it gets `https://`, or `http://` for a server of a private network. */
export function webAddress(written: string): string {
  const address = written.trim();
  const [, server] = BARE.exec(address) ?? [];
  if (server === undefined) return address;
  const isNear = NEAR.test(server) && (!server.includes('.') || /^[\d.]+$/.test(server));
  return `${isNear ? 'http' : 'https'}://${address}`;
}

/**
 * Whether a text is the address of something on the web.
 *
 * Other schemes than `http` and `https` could run a script or open a file. A user name or password before the server would
 * be shown, synced and sent, and makes an address look like another server's.
 */
function isWebAddress(url: string): boolean {
  // No `@` before the first slash; no space or backslash either, which browsers drop or read as a slash.
  return /^https?:\/\/[^@/?#\\\s]+([/?#]|$)/i.test(url) && URL.canParse(url);
}
