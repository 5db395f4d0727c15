import { html, nothing } from 'lit/html.js';
import type { PageState } from '../page/start-page.ts';
import type { PopupWords } from '../words/popup-words.ts';

export interface PopupState extends PageState {
  readonly popupWords: PopupWords;
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
export function popupView({ words, popupWords, value, copied }: PopupState, actions: PopupActions) {
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
