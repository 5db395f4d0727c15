import { html, nothing } from 'lit/html.js';
import type { OptionsState } from './options-state.ts';

/**
 * What the browser will ask, and, where the sites are to be listed without its permission (the setting came from another
 * device, or from a policy), the way to give it.
 */
export function mostVisitedNote({ own, settings, mayListSites }: OptionsState, allow: () => void) {
  const { note, missing, allow: words } = own.mostVisited;
  const isMissing = settings.mostVisited && !mayListSites;
  return html`<p class="note" id="mostVisited-note">${isMissing ? missing : note}</p>
    ${isMissing ? html`<p><button type="button" class="allow" @click=${allow}>${words}</button></p>` : nothing}`;
}
