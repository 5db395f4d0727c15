import { html, nothing } from 'lit/html.js';
import { dateAlone, timeInWords } from '../dates.ts';
import { type Rest, RESTS } from '../settings/rest.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';
import type { NewTabState } from './new-tab-state.ts';

/** The date, the clock, the way to rest and the way to the settings. */
export function headerView(
  { uiLanguage, settings, date, isResting, locked }: NewTabState,
  rest: (rest: Rest | undefined) => void,
) {
  const words = NEW_TAB_WORDS[uiLanguage];
  const wakeButton = html`<button type="button" class="link" @click=${() => rest(undefined)}>${words.wake}</button>`;
  return html`<p class="date">
      <time datetime=${date}>${dateAlone(date, uiLanguage)}</time>
      ${settings.clock ? html`<time class="clock">${timeInWords(Date.now(), uiLanguage)}</time>` : ''}
    </p>
    <div class="ways">
      ${locked.has('hiddenUntil') ? nothing : isResting ? wakeButton : restMenu(words, rest)}
      <a href="/options.html">${WORDS[uiLanguage].options}</a>
    </div>`;
}

function restMenu(words: (typeof NEW_TAB_WORDS)[UiLanguage], rest: (rest: Rest) => void) {
  return html`<div class="rest" @focusout=${closeBehind}>
    <button type="button" class="link" popovertarget="rest">${words.rest}</button>
    <div id="rest" popover role="group" aria-label=${words.restTitle}>
      <p>${words.restTitle}</p>
      ${RESTS.map(
        (each) => html`<button type="button" @click=${() => rest(each)}>${words.rests[each]}</button>`,
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
