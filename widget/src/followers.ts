import { askAgain } from './edition-source.ts';
import { hostOf } from './language.ts';
import { listen, stopListening } from './page-clock.ts';

/* The elements that are in a page. They follow the languages around them and the day. */

interface Follower extends HTMLElement {
  requestUpdate(): void;
}

const followers = new Set<Follower>();

/** Sees languages change, in the document and in each shadow root that a follower is in. */
let observer: MutationObserver | undefined;
const LANGUAGE_CHANGES = { subtree: true, attributeFilter: ['lang'] };

/** Updates an element whenever a language has changed around one, or a new day has begun in Finland. */
export function follow(element: Follower) {
  followers.add(element);
  observer ??= new MutationObserver(updateAll);
  for (let place: Element | undefined = element; place; place = hostOf(place))
    observer.observe(place.getRootNode(), LANGUAGE_CHANGES);
  if (followers.size === 1) {
    listen(() => {
      updateAll();
      askAgain();
    }, askAgain);
  }
}

/** Ends that; with the last follower nothing is left running. */
export function unfollow(element: Follower) {
  followers.delete(element);
  if (followers.size > 0) return;
  observer?.disconnect();
  stopListening();
}

function updateAll() {
  for (const each of followers) each.requestUpdate();
}
