import type { Release, Take } from '../edition-source.ts';

/*
 * What takes other editions, in the module: it is loaded with the first of them. In the one script
 * `inside/other-editions.ts` stands in this file's place.
 */

type Source = typeof import('../edition-source.ts');

/** `requestEdition` of `edition-source.ts`, as soon as that is loaded. */
export const requestEdition: Source['requestEdition'] = (address, take) =>
  whenLoaded((source) => source.requestEdition(address, take), take);

/** The elements that wait for what they were given. */
const waiting = new WeakSet<object>();

/**
 * `checkEdition`, as soon as that is loaded.
 *
 * @param edition is copied at once: whoever gives it may go on to change it.
 * @param element who waits for it; see {@link isWaiting}.
 */
export function takeEdition(edition: unknown, take: Take, element: object): Release {
  let json: string | undefined;
  try {
    json = JSON.stringify(edition);
  } catch {
    // One of its getters has thrown, or it has no end; what is no edition is said below.
  }
  waiting.add(element);
  const taken: Take = (result) => {
    waiting.delete(element);
    take(result);
  };
  const release = whenLoaded(({ checkEdition }) => {
    taken(checkEdition(json && JSON.parse(json)));
    return undefined;
  }, taken);
  return () => {
    waiting.delete(element);
    release();
  };
}

/** Whether an element waits for an edition that a page has given it. Until then it goes on to show what it shows. */
export function isWaiting(element: object): boolean {
  return waiting.has(element);
}

/** Starts when what takes editions is loaded, unless that is no longer wanted. Where it cannot be loaded, `take` is told. */
function whenLoaded(start: (source: Source) => Release | undefined, take: Take): Release {
  let isWanted = true;
  let release: Release | undefined = () => {
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
    release?.();
  };
}
