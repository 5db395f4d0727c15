import { html, nothing } from 'lit/html.js';
import type { ManageableName } from '../settings/default-settings.ts';
import type { OptionsState } from './options-state.ts';

/** Says that a policy has set it; empty where none has. */
export function lockedNote(name: ManageableName, { locked, own }: OptionsState) {
  return locked.has(name) ? html`<p class="note locked" id=${`${name}-locked`}>${own.locked}</p>` : nothing;
}

/** The ids of the notes that belong to a setting's control, for `aria-describedby`. */
export function described(name: ManageableName, { locked }: OptionsState): string | typeof nothing {
  const notes = name === 'mostVisited' ? ['mostVisited-note'] : [];
  if (locked.has(name)) notes.push(`${name}-locked`);
  return notes.join(' ') || nothing;
}
