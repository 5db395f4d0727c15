import { html, nothing } from 'lit/html.js';
import type { PageState } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import POPUP_WORDS from '../words/popup.json' with { type: 'json' };

export interface PopupState extends PageState {
  /** The id of the value shown; `undefined` is the value of the day. */
  readonly value: string | undefined;
  /** What came of copying; `undefined` before it. */
  readonly copied: boolean | undefined;
}

export interface PopupActions {
  readonly go: (steps: -1 | 1) => void;
  readonly goToday: () => void;
  readonly copy: () => void;
  readonly openOptions: () => void;
}

/** The whole popup. */
export function popupView({ language, value, copied }: PopupState, actions: PopupActions) {
  const words = WORDS[language];
  const popupWords = POPUP_WORDS[language];
  return html`<main>
      <espoo-values
        class=${value ? 'other' : ''}
        value=${value ?? nothing}
        heading-level="1"
        layout="plain"
      ></espoo-values>
    <div role="group" class="others" aria-label=${popupWords.others}>
      <button
        type="button"
        @click=${() => {
          actions.go(-1);
        }}
      >
        ‹ ${popupWords.previous}
      </button>
      <button
        type="button"
        @click=${() => {
          actions.go(1);
        }}
      >
        ${popupWords.next} ›
      </button>
      ${value && html`<button type="button" @click=${actions.goToday}>${words.views.day}</button>`}
    </div>
    </main>
    <footer>
      <button type="button" class="link" @click=${actions.copy}>${popupWords.copy}</button>
      <button type="button" class="link" @click=${actions.openOptions}>${words.options}</button>
      <p role="status">
        ${copied === undefined ? '' : copied ? popupWords.copied : popupWords.notCopied}
      </p>
    </footer>`;
}
