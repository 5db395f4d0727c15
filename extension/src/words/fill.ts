import { MAX_LINKS, MAX_TITLE, MAX_URL } from '../settings/link.ts';

const LIMITS = { maxLinks: MAX_LINKS, maxTitle: MAX_TITLE, maxUrl: MAX_URL };

/** A text of the files beside this one, with its open places filled in: `{name}`, or a limit of the links. */
export function fill(text: string, parts: Readonly<Record<string, string>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (open, name: string) => `${{ ...LIMITS, ...parts }[name] ?? open}`);
}
