import { html, nothing } from 'lit/html.js';
import type { NewTabState } from './new-tab-state.ts';
import { type Rest, RESTS } from '../settings/rest.ts';

/** The date, the clock, the way to rest and the way to the settings. */
export function headerView(
  { words, newTabWords, date, dateInWords, time, isResting, locked }: NewTabState,
  rest: (rest: Rest | undefined) => void,
) {
  return html`<p class="date">
      <time datetime=${date}>${dateInWords}</time>
      ${time && html`<time class="clock">${time}</time>`}
    </p>
    <div class="ways">
      ${locked.has('rest') ? nothing : isResting ? wakeButton(newTabWords.wake, rest) : restMenu(newTabWords, rest)}
      <a href="/options.html">${words.options}</a>
    </div>`;
}

function wakeButton(word: string, rest: (rest: undefined) => void) {
  return html`<button type="button" class="link" @click=${() => {
    rest(undefined);
  }}>
    ${word}
  </button>`;
}

function restMenu(words: NewTabState['newTabWords'], rest: (rest: Rest) => void) {
  return html`<div class="rest" @focusout=${closeBehind}>
    <button type="button" class="link" popovertarget="rest">${words.rest}</button>
    <div id="rest" popover role="group" aria-label=${words.restTitle}>
      <p>${words.restTitle}</p>
      ${RESTS.map(
        (each) =>
          html`<button type="button" @click=${() => {
            rest(each);
          }}>
            ${words.rests[each]}
          </button>`,
      )}
    </div>
  </div>`;
}

/** Nothing stays open over the page once the focus has gone on. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
  const rest = currentTarget as Element;
  if (relatedTarget instanceof Node && !rest.contains(relatedTarget))
    rest.querySelector<HTMLElement>('[popover]')?.hidePopover();
}
