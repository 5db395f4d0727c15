import { html } from 'lit/html.js';
import type { Saved } from '../settings/settings-store.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';

/**
 * What became of hiding the value, showing it again or closing the note, where that could not be kept, or in this browser only.
 * It is in a region that is there before its text, so that a screen reader says it.
 */
export function saveMessage(saved: Saved | undefined, language: UiLanguage) {
  const { notSaved, savedHere } = NEW_TAB_WORDS[language];
  const text = !saved ? '' : saved.failed.length > 0 ? notSaved : saved.here.length > 0 ? savedHere : '';
  return html`<div role="status" class="saved">${text}</div>`;
}
