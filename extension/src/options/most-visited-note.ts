import { html, nothing } from 'lit/html.js';
import { SETTINGS_WORDS } from '../words/settings.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';

/**
 * What the browser will ask, and, where the sites are to be listed without its permission (the setting came from another
 * device, or from a policy), the way to give it.
 */
export function mostVisitedNote(
  { language, settings, mayListSites }: OptionsState,
  listSites: OptionsActions['listSites'],
) {
  const { note, missing, allow } = SETTINGS_WORDS[language].mostVisited;
  const isMissing = settings.mostVisited && !mayListSites;
  const ask = () => {
    listSites(true);
  };
  return html`<p class="note" id="mostVisited-note">${isMissing ? missing : note}</p>
    ${isMissing ? html`<p><button type="button" class="allow" @click=${ask}>${allow}</button></p>` : nothing}`;
}
