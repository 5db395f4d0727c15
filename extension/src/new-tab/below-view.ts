import { html } from 'lit/html.js';
import { dateInSentence } from '../dates.ts';
import type { Link } from '../settings/link.ts';
import type { Saved } from '../settings/settings-store.ts';
import { fill } from '../words/fill.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';
import type { NewTabState } from './new-tab-state.ts';
import { clockView, dateView, inFinland } from './time-view.ts';

/** The content below the value, or in its place while it is hidden: the end of the hiding, the note on the first day, and links. */
export function belowView(state: NewTabState, markNoteRead: () => void) {
  const { uiLanguage, firstNote, settings, mostVisited, isResting, saved } = state;
  const words = NEW_TAB_WORDS[uiLanguage];
  return html`${isResting ? resting(state) : ''} ${firstNote?.(state, markNoteRead)}
  ${listOf(words.links, settings.links)} ${listOf(words.mostVisited, mostVisited)} ${saveMessage(saved, uiLanguage)}`;
}

function resting(state: NewTabState) {
  const { hiddenUntil, view } = state.settings;
  const { uiLanguage, isOtherMidnight } = state;
  const isValueNext = view === 'day' && hiddenUntil !== 'always';
  const again = () => {
    const day = dateInSentence(hiddenUntil, uiLanguage);
    return fill(NEW_TAB_WORDS[uiLanguage].again, { day: isOtherMidnight ? inFinland(day, uiLanguage) : day });
  };
  return html`<h1 class="headline">${dateView(state)}</h1>
    ${clockView(state)}
    ${isValueNext ? html`<p class="again">${again()}</p>` : ''}`;
}

function listOf(name: string, links: readonly Link[]) {
  return links.length === 0
    ? ''
    : html`<nav class="links" aria-label=${name}>
        <ul>
          ${links.map(({ title, url }) => html`<li><a href=${url} dir="auto">${title}</a></li>`)}
        </ul>
      </nav>`;
}

/**
 * The result of hiding the value, showing it again or closing the note, if that was not kept, or in this browser only. Its
 * region is in the page before its text, so that a screen reader says it.
 */
function saveMessage(saved: Saved | undefined, language: UiLanguage) {
  const { notSaved, savedHere } = NEW_TAB_WORDS[language];
  const text = !saved ? '' : saved.failed.length > 0 ? notSaved : saved.here.length > 0 ? savedHere : '';
  return html`<div role="status" class="saved">${text}</div>`;
}
