import { city } from '@espoo-values/strategy-content/outline';
import { html } from 'lit/html.js';
import { browser } from 'wxt/browser';
import { fill } from '../words/fill.ts';
import { PUBLISHER } from '../words/publisher.ts';
import NOTE_WORDS from '../words/first-note.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import type { NoteState } from './new-tab-state.ts';

/*
 * The note on the first new tab: it says what this is, who installed it and how to hide it. It is shown once, so it has its own
 * file, which later tabs do not load.
 */

/** The one who installed the extension, as far as the browser says it. */
type Installer = 'own' | 'organisation' | 'unknown';

/** The browsers' names for the one who installs an extension. */
const BROUGHT_BY: Readonly<Record<string, Installer>> = { admin: 'organisation', normal: 'own' };

/** Asks the browser who brought the extension. Never rejects. */
export async function installer(): Promise<Installer> {
  const { installType } = await browser.management.getSelf().catch(() => ({ installType: '' }));
  return BROUGHT_BY[installType] ?? 'unknown';
}

export function firstNote(by: Installer, state: NoteState, markRead: () => void) {
  const { language, uiLanguage, locked, isResting } = state;
  const words = NOTE_WORDS[uiLanguage];
  // The note's own words name the city and the extension as they do, if the edition has their language.
  const named = uiLanguage in city ? uiLanguage : language;
  const isSettled = isResting || locked.has('hiddenUntil');
  return html`<section class="note" aria-labelledby="note-title">
    <h2 id="note-title">${isResting ? words.titleHidden : words.title}</h2>
    <p>${fill(words.by[by], { name: nameIn(named) })} ${isSettled ? '' : words.rest} ${fill(words.about[PUBLISHER], { city: city[named] ?? '' })}
      ${words.collects}</p>
    <button type="button" @click=${markRead}>${words.done}</button>
  </section>`;
}
