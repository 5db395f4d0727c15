import { html, nothing } from 'lit/html.js';
import type { ManageableName } from '../settings/settings-schema.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import type { OptionsActions, OptionsState } from './options-state.ts';

/** Says that a policy has set the setting; empty if none has. */
export function lockedNote(name: ManageableName, { locked, uiLanguage }: OptionsState) {
  if (!locked.has(name)) return nothing;
  return html`<p class="note locked" id=${`${name}-locked`}>${SETTINGS_WORDS[uiLanguage].locked}</p>`;
}

/**
 * Says what the browser will ask. If the setting is on without the permission, it says so and has a button that asks for it. Then
 * the setting is from another device, or from a policy.
 */
export function mostVisitedNote(
  { uiLanguage, settings, mayListSites }: OptionsState,
  { listSites }: OptionsActions,
) {
  const { note, missing, allow } = SETTINGS_WORDS[uiLanguage].mostVisited;
  const isMissing = settings.mostVisited && !mayListSites;
  const button = html`<button type="button" class="allow" aria-describedby="mostVisited-note" @click=${() => listSites(true)}>
    ${allow}
  </button>`;
  return html`<p class="note" id="mostVisited-note">${isMissing ? missing : note}</p>
    ${isMissing ? html`<p>${button}</p>` : nothing}`;
}

/** The ids of the notes that belong to a setting's control, for `aria-describedby`. */
export function described(name: ManageableName, { locked }: OptionsState): string | typeof nothing {
  const notes = name === 'mostVisited' ? ['mostVisited-note'] : [];
  if (locked.has(name)) notes.push(`${name}-locked`);
  return notes.join(' ') || nothing;
}
