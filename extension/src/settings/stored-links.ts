import { type Link, linkFrom, MAX_LINKS } from './link.ts';
import { links as LINKS } from './setting-kinds.ts';

/*
 * Quick links in storage. Each has its own key, which is the link itself: its name and its address. The value is a number, its
 * place among the others. So pages and machines that change different links at the same instant write different keys and lose
 * nothing. If two rewrite the same link, both links are there. A moved link gets a number between those of its neighbours. The
 * others keep theirs.
 */

type Stored = Readonly<Record<string, unknown>>;

const PREFIX = 'link:';

export function linkKey({ title, url }: Link): string {
  return PREFIX + JSON.stringify([title, url]);
}

/** Whether a key is that of a link, of a good one or not. */
export function isLinkKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The links in what is stored, in their order. More than are allowed, as two pages can add, are shown when there is room. */
export function linksIn(stored: Stored): readonly Link[] {
  return [...placesIn(stored).keys()].flatMap((key) => linkOf(key) ?? []).slice(0, MAX_LINKS);
}

/** The place of each link, in their order. */
function placesIn(stored: Stored): ReadonlyMap<string, number> {
  const placed = Object.entries(stored).flatMap(([key, place]) =>
    typeof place === 'number' && linkOf(key) ? [[key, place] as const] : [],
  );
  return new Map(placed.sort(([key, place], [other, its]) => place - its || (key < other ? -1 : 1)));
}

function linkOf(key: string): Link | undefined {
  if (!isLinkKey(key)) return undefined;
  try {
    const [title, url] = JSON.parse(key.slice(PREFIX.length)) as unknown[];
    const link = linkFrom({ title, url });
    return link && linkKey(link) === key ? link : undefined;
  } catch {
    // Another program's key.
    return undefined;
  }
}

/** The stored settings without their links, if an earlier version kept those as one list. */
export function withLinksApart(stored: Stored): Stored {
  if (!Object.hasOwn(stored, 'links')) return stored;
  const { links, ...others } = stored;
  const apart = (LINKS.read(links) ?? []).map((link, index) => [linkKey(link), index] as const);
  return { ...Object.fromEntries(apart), ...others };
}

/**
 * The changes that turn `before`, the links that somebody saw, into `after`: a place for each key, `undefined` for a removed
 * one. Changes by others since then stay: new links, removed links, and moved ones.
 */
export function linkChanges(
  after: readonly Link[],
  before: readonly Link[],
  stored: Stored,
): Readonly<Record<string, number | undefined>> {
  const places = placesIn(stored);
  const seen = before.map(linkKey);
  const all = new Set(after.map(linkKey));
  const order = [...places.keys()].filter((key) => all.has(key) || !seen.includes(key));
  const moved = new Set<string>();
  let furthest = -1;
  let last: string | undefined;
  for (const key of all) {
    const at = seen.indexOf(key);
    // Somebody else has taken it away.
    if (at >= 0 && !places.has(key)) continue;
    if (at > furthest) furthest = at;
    else {
      moved.add(key);
      if (order.includes(key)) order.splice(order.indexOf(key), 1);
      order.splice(last === undefined ? 0 : order.indexOf(last) + 1, 0, key);
    }
    last = key;
  }
  const numbers = numbered(order.map((key) => (moved.has(key) ? undefined : places.get(key))));
  const news = order.map((key, index) => [key, numbers[index]] as const);
  const gone = seen.filter((key) => !all.has(key)).map((key) => [key, undefined] as const);
  return Object.fromEntries([...news.filter(([key, place]) => place !== places.get(key)), ...gone]);
}

/** Numbers that rise. A missing one gets a number between its neighbours. */
function numbered(places: readonly (number | undefined)[]): readonly number[] {
  let last = -1;
  const numbers = places.map((place, index) => {
    const next = places.slice(index).find((each) => each !== undefined);
    last = place ?? (next === undefined ? last + 1 : index === 0 ? next - 1 : (last + next) / 2);
    return last;
  });
  // Between two numbers is room for some fifty moves; then all are counted anew.
  const rises = numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? number));
  return rises ? numbers : numbers.map((_, index) => index);
}
