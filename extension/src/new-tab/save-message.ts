import { html } from 'lit/html.js';
import type { Saved } from '../settings/settings-store.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';

/**
 * The result of hiding the value, showing it again or closing the note, if that was not kept, or in this browser only. Its
 * region is in the page before its text, so that a screen reader says it.
 */
export function saveMessage(saved: Saved | undefined, language: UiLanguage) {
  const { notSaved, savedHere } = NEW_TAB_WORDS[language];
  const text = !saved ? '' : saved.failed.length > 0 ? notSaved : saved.here.length > 0 ? savedHere : '';
  return html`<div role="status" class="saved">${text}</div>`;
}
