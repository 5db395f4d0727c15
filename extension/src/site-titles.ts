import { charactersOf, type Link, MAX_TITLE } from './settings/link.ts';

/**
 * Sites with readable, distinct titles. Pages choose their own titles, so invisible and direction-changing characters are
 * removed. A title without a word becomes the server's name. A long one is cut, and two equal ones each name their server.
 */
export function withReadableTitles(sites: readonly { url: string; title?: string }[]): readonly Link[] {
  const links = sites.map(({ url, title = '' }) => ({ url, title: readable(title) || new URL(url).host }));
  const count = (title: string) => links.filter((link) => link.title === title).length;
  return links.map(({ url, title }) => ({
    url,
    title: count(title) > 1 ? `${title} – ${place(url)}` : title,
  }));
}

function readable(title: string): string {
  const line = title.replace(/[\s\p{Cc}]+/gu, ' ');
  // Joiners and U+FE0F belong to scripts and to emoji.
  const seen = line.replace(/(?!\u200C|\u200D|\uFE0F)[\p{C}\p{DI}]/gu, '').trim();
  if (!/[\p{L}\p{N}]/u.test(seen) || /\p{M}{7}/u.test(seen)) return '';
  const characters = charactersOf(seen);
  if (characters.length <= MAX_TITLE) return seen;
  return `${characters
    .slice(0, MAX_TITLE - 1)
    .join('')
    .trim()}…`;
}

/** The server, and where on it. */
function place(url: string): string {
  const { host, pathname } = new URL(url);
  return pathname === '/' ? host : `${host}${pathname}`.slice(0, MAX_TITLE);
}
