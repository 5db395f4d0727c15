import { html, nothing } from 'lit/html.js';
import type { ManageableName } from '../settings/settings-schema.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';
import type { OptionsState } from './options-state.ts';

/** Says that a policy has set it; empty where none has. */
export function lockedNote(name: ManageableName, { locked, language }: OptionsState) {
  if (!locked.has(name)) return nothing;
  return html`<p class="note locked" id=${`${name}-locked`}>${SETTINGS_WORDS[language].locked}</p>`;
}

/** The ids of the notes that belong to a setting's control, for `aria-describedby`. */
export function described(name: ManageableName, { locked }: OptionsState): string | typeof nothing {
  const notes = name === 'mostVisited' ? ['mostVisited-note'] : [];
  if (locked.has(name)) notes.push(`${name}-locked`);
  return notes.join(' ') || nothing;
}
