import { hostOf, inheritedTag } from './language.ts';
import { listen, stopListening } from './page-clock.ts';

/* The elements that are in a page. They follow the languages around them and the day. */

interface Follower extends HTMLElement {
  requestUpdate(): void;
}

/** Each with the language tag that held at its last update. */
const followers = new Map<Follower, string | null>();

/** Sees languages change, in the document and in each shadow root that a follower is in. */
let observer: MutationObserver | undefined;
const LANGUAGE_CHANGES = { subtree: true, attributeFilter: ['lang'] };

/** Lets an element update whenever the language around it has changed, or a new day has begun in Helsinki. */
export function follow(element: Follower) {
  followers.set(element, null);
  observer ??= new MutationObserver(() => {
    for (const [each, tag] of followers) if (inheritedTag(each) !== tag) each.requestUpdate();
  });
  for (let place: Element | undefined = element; place; place = hostOf(place))
    observer.observe(place.getRootNode(), LANGUAGE_CHANGES);
  listen(() => {
    for (const each of followers.keys()) each.requestUpdate();
  });
}

/** Ends that; with the last follower nothing is left running. */
export function unfollow(element: Follower) {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  stopListening();
}

/** The language tag that holds for an element now. A follower's is remembered. */
export function currentTag(element: Follower): string | null {
  const tag = inheritedTag(element);
  if (followers.has(element)) followers.set(element, tag);
  return tag;
}
