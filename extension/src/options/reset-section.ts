import { html } from 'lit/html.js';
import TRANSFER_WORDS from '../words/transfer.json' with { type: 'json' };
import type { OptionsActions, OptionsState } from './options-state.ts';

/** The way back to the default settings. It asks first, because it deletes the quick links too. */
export function resetSection(state: OptionsState, actions: OptionsActions) {
  return html`<section>
    <h2>${TRANSFER_WORDS[state.uiLanguage].reset.title}</h2>
    ${state.isAskingReset ? resetQuestion(state, actions) : resetButton(state, actions)}
  </section>`;
}

function resetButton({ uiLanguage }: OptionsState, { askReset }: OptionsActions) {
  const ask = () => {
    askReset(true);
    document.getElementById('reset-no')?.focus();
  };
  return html`<button type="button" id="reset" @click=${ask}>${TRANSFER_WORDS[uiLanguage].reset.ask}</button>`;
}

function resetQuestion({ uiLanguage }: OptionsState, { askReset, reset }: OptionsActions) {
  const words = TRANSFER_WORDS[uiLanguage].reset;
  const close = (action: () => void) => () => {
    action();
    document.getElementById('reset')?.focus();
  };
  return html`<div role="group" aria-labelledby="reset-question" class="question">
    <p id="reset-question">${words.question}</p>
    <div class="actions">
      <button type="button" id="reset-yes" @click=${close(reset)}>${words.yes}</button>
      <button type="button" id="reset-no" @click=${close(() => askReset(false))}>${words.no}</button>
    </div>
  </div>`;
}
