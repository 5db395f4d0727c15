import { html } from 'lit';
import type { PageState } from '../page/start-page.ts';
import type { NewTabView } from '../words/words.ts';

/** The date, for a machine and in words. */
export interface ShownDate {
  readonly civil: string;
  readonly inWords: string;
}

export interface NewTabState extends PageState {
  readonly view: NewTabView;
  /** Not there yet in the first frame. */
  readonly date: ShownDate | undefined;
}

const VIEWS: readonly NewTabView[] = ['day', 'values', 'vision', 'mission'];

/** The whole new tab. */
export function newTabView({ words, view, date }: NewTabState, choose: (view: NewTabView) => void) {
  return html`<header>
      <p class="date">${date && html`<time datetime=${date.civil}>${date.inWords}</time>`}</p>
      <a href="/options.html">${words.options}</a>
    </header>
    <main class=${view}>
      <espoo-values view=${view} heading-level="1" layout="plain"></espoo-values>
    </main>
    <nav aria-label=${words.viewsLabel}>
      ${VIEWS.map(
        (each) =>
          html`<button type="button" aria-pressed=${each === view} @click=${() => {
            choose(each);
          }}>
            ${words.views[each]}
          </button>`,
      )}
    </nav>`;
}
