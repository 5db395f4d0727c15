import { html, nothing } from 'lit/html.js';
import type { ManageableName } from '../settings/settings-schema.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import type { OptionsActions, OptionsState } from './options-state.ts';

/** Says that a policy has set it; empty where none has. */
export function lockedNote(name: ManageableName, { locked, uiLanguage }: OptionsState) {
  if (!locked.has(name)) return nothing;
  return html`<p class="note locked" id=${`${name}-locked`}>${SETTINGS_WORDS[uiLanguage].locked}</p>`;
}

/**
 * What the browser will ask, and, where the sites are to be listed without its permission (the setting came from another
 * device, or from a policy), the way to give it.
 */
export function mostVisitedNote(
  { uiLanguage, settings, mayListSites }: OptionsState,
  { listSites }: OptionsActions,
) {
  const { note, missing, allow } = SETTINGS_WORDS[uiLanguage].mostVisited;
  const isMissing = settings.mostVisited && !mayListSites;
  const button = html`<button type="button" class="allow" @click=${() => listSites(true)}>${allow}</button>`;
  return html`<p class="note" id="mostVisited-note">${isMissing ? missing : note}</p>
    ${isMissing ? html`<p>${button}</p>` : nothing}`;
}

/** The ids of the notes that belong to a setting's control, for `aria-describedby`. */
export function described(name: ManageableName, { locked }: OptionsState): string | typeof nothing {
  const notes = name === 'mostVisited' ? ['mostVisited-note'] : [];
  if (locked.has(name)) notes.push(`${name}-locked`);
  return notes.join(' ') || nothing;
}
