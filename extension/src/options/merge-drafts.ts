import { sameLink } from '../settings/same-settings.ts';
import type { Link } from '../settings/settings-schema.ts';
import type { LinkDraft } from './link-drafts.ts';

/**
 * The drafts of the form once other links are the setting, as when another tab has changed them. The rule:
 *
 * - What came is the setting, all of it, in its order.
 * - A draft goes on as the link that came with the same name and address, else the same address, else the same name; field
 *   by field, what is half-written in it stays, and what is not takes what came.
 * - A draft that no link came for goes, unless something in it is half-written: then it stays behind the draft it stood
 *   behind, as a new link that is not the setting yet.
 */
export function mergeDrafts(
  drafts: readonly LinkDraft[],
  links: readonly Link[],
  create: (link: Link) => LinkDraft,
): readonly LinkDraft[] {
  const left = new Set(drafts);
  const found = new Map<Link, LinkDraft>();
  for (const isAlike of [sameLink, hasSameAddress, hasSameName]) {
    for (const link of links) {
      const draft = found.has(link) ? undefined : [...left].find(({ kept }) => kept && isAlike(kept, link));
      if (!draft) continue;
      found.set(link, draft);
      left.delete(draft);
    }
  }
  const merged = links.map((link) => {
    const draft = found.get(link);
    return draft ? takeOver(draft, link) : create(link);
  });
  for (const draft of [...left].filter(isHalfWritten)) {
    const before = drafts.slice(0, drafts.indexOf(draft));
    const previous = before.findLast(({ id }) => merged.some((each) => each.id === id));
    const at = previous ? merged.findIndex(({ id }) => id === previous.id) + 1 : 0;
    merged.splice(at, 0, { ...draft, kept: undefined });
  }
  return merged;
}

function takeOver(draft: LinkDraft, link: Link): LinkDraft {
  const { title, url, kept } = draft;
  return {
    ...draft,
    title: title === kept?.title ? link.title : title,
    url: url === kept?.url ? link.url : url,
    kept: link,
  };
}

/** Whether the reader has written something in it that is not the setting. */
function isHalfWritten({ title, url, typed, kept }: LinkDraft): boolean {
  return Object.keys(typed).length > 0 || title !== kept?.title || url !== kept.url;
}

function hasSameAddress(one: Link, other: Link): boolean {
  return one.url === other.url;
}

function hasSameName(one: Link, other: Link): boolean {
  return one.title === other.title;
}
