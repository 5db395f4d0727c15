import type { Release, Take } from '../edition-source.ts';

/*
 * What takes other editions, in the module: it is loaded with the first of them. In the one script
 * `inside/other-editions.ts` stands in this file's place.
 */

type Source = typeof import('../edition-source.ts');

/** `requestEdition` of `edition-source.ts`, as soon as that is loaded. */
export const requestEdition: Source['requestEdition'] = (address, take) =>
  whenLoaded((source) => source.requestEdition(address, take), take);

/** For the elements that wait for the check of what they were given: says that it is no longer wanted. */
const waiting = new WeakMap<object, Release>();

/**
 * `checkEdition`, as soon as that is loaded; of several that an element was given meanwhile all are checked, in their order.
 *
 * @param edition is copied at once: whoever gives it may go on to change it.
 * @param element who waits for it.
 */
export function takeEdition(edition: unknown, take: Take, element: object) {
  let copy = edition;
  try {
    copy = copyOf(edition, { left: MOST_PARTS });
  } catch {
    // A getter has thrown, or it is more than an edition can be: the check says so.
  }
  const releaseBefore = waiting.get(element);
  const taken: Take = (result) => {
    if (waiting.get(element) === release) waiting.delete(element);
    take(result);
  };
  const releaseOwn = whenLoaded(({ checkEdition }) => {
    taken(checkEdition(copy));
    return () => undefined;
  }, taken);
  const release = () => {
    releaseBefore?.();
    releaseOwn();
  };
  waiting.set(element, release);
}

/** Whether an element waits for an edition that a page has given it. Until then it goes on to show what it shows. */
export function isWaiting(element: object): boolean {
  return waiting.has(element);
}

/** Says that an element no longer wants what it waits for, if it does. */
export function dropEdition(element: object) {
  waiting.get(element)?.();
  waiting.delete(element);
}

/** The greatest edition has not half as many objects and lists; what has no end has one here. */
const MOST_PARTS = 1000;

/** By hand, and not by `JSON`, which pages have changed, nor by `structuredClone`, which takes no proxies. */
function copyOf(value: unknown, parts: { left: number }): unknown {
  if (typeof value !== 'object' || !value) return value;
  if (--parts.left < 0) throw new Error();
  const copy: object = Array.isArray(value) ? Object.assign([], { length: value.length }) : {};
  for (const key of Object.keys(value)) {
    // Not assigned: "__proto__" is a key like any other here.
    Object.defineProperty(copy, key, { value: copyOf(value[key as never], parts), enumerable: true });
  }
  return copy;
}

/** Starts when what takes editions is loaded, unless that is no longer wanted. Where it cannot be loaded, `take` is told. */
function whenLoaded(start: (source: Source) => Release, take: Take): Release {
  let isWanted = true;
  let release = () => {
    isWanted = false;
  };
  import('../edition-source.ts').then(
    (source) => {
      if (isWanted) release = start(source);
    },
    (error: unknown) => {
      if (isWanted) take({ problems: [{ path: '', message: (error as Error).message }] });
    },
  );
  return () => {
    release();
  };
}
