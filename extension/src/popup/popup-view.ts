import { html } from 'lit';
import type { PageState } from '../page/start-page.ts';

/** The whole popup. */
export function popupView({ words }: PageState, openOptions: () => Promise<void>) {
  return html`<main>
      <espoo-values heading-level="1" layout="plain"></espoo-values>
    </main>
    <footer>
      <button type="button" class="link" @click=${openOptions}>${words.options}</button>
    </footer>`;
}
