import { html, nothing } from 'lit/html.js';
import { type Rest, RESTS } from '../settings/rest.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { NewTabState } from './new-tab-state.ts';
import { clockView, dateView, inFinland } from './time-view.ts';

/** The date, the clock, the way to rest and the way to the settings. */
export function headerView(state: NewTabState, rest: (rest: Rest | undefined) => void) {
  const { uiLanguage, isResting, locked } = state;
  const words = NEW_TAB_WORDS[uiLanguage];
  const wakeButton = html`<button type="button" class="link" @click=${() => rest(undefined)}>${words.wake}</button>`;
  // A resting page has the date for its headline.
  return html`${isResting ? '' : html`<p class="date">${dateView(state)} ${clockView(state)}</p>`}
    <div class="ways">
      ${locked.has('hiddenUntil') ? nothing : isResting ? wakeButton : restMenu(state, rest)}
      <a href="/options.html">${WORDS[uiLanguage].options}</a>
    </div>`;
}

/** How long the value is to rest. It opens in its line, as nothing on the page lies over anything else. */
function restMenu({ uiLanguage, isOtherMidnight }: NewTabState, rest: (rest: Rest) => void) {
  const words = NEW_TAB_WORDS[uiLanguage];
  const until = (each: Rest) =>
    isOtherMidnight && each !== 'always' ? inFinland(words.rests[each], uiLanguage) : words.rests[each];
  return html`<div class="rest" @focusout=${closeBehind} @keydown=${closeByEscape}>
    <button type="button" class="link" aria-expanded="false" aria-controls="rest" @click=${openOrClose}>${words.rest}</button>
    <div id="rest" role="group" aria-label=${words.rest} hidden>
      ${RESTS.map((each) => html`<button type="button" @click=${() => rest(each)}>${until(each)}</button>`)}
    </div>
  </div>`;
}

function openOrClose({ currentTarget }: Event) {
  const rest = (currentTarget as Element).parentElement;
  show(rest, !isOpen(rest));
}

/** Nothing stays open once the focus has gone on. */
function closeBehind({ currentTarget, relatedTarget }: FocusEvent) {
  if (relatedTarget instanceof Node && !(currentTarget as Element).contains(relatedTarget))
    show(currentTarget, false);
}

function closeByEscape({ currentTarget, key }: KeyboardEvent) {
  if (key !== 'Escape' || !isOpen(currentTarget)) return;
  show(currentTarget, false);
  buttonIn(currentTarget).focus();
}

function show(rest: EventTarget | null, isShown: boolean) {
  menuIn(rest).hidden = !isShown;
  buttonIn(rest).ariaExpanded = `${isShown}`;
}

const isOpen = (rest: EventTarget | null) => buttonIn(rest).ariaExpanded === 'true';

const menuIn = (rest: EventTarget | null) => (rest as Element).querySelector('#rest') as HTMLElement;
const buttonIn = (rest: EventTarget | null) => (rest as Element).querySelector('button') as HTMLElement;
