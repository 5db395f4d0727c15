import { html, nothing } from 'lit/html.js';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { allowedInWords } from './settings-problems.ts';

/** The settings to a file and from one, and back to the defaults. */
export function transferSection(state: OptionsState, actions: OptionsActions) {
  const { transfer } = state.own;
  const chooseFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.importFile(file);
    // So that the same file, once mended, can be chosen again.
    input.value = '';
  };
  return html`<section>
    <h2>${transfer.title}</h2>
    <div class="actions">
      <button type="button" id="export" @click=${actions.exportFile}>${transfer.export}</button>
      <button
        type="button"
        id="import"
        @click=${() => {
          document.querySelector<HTMLInputElement>('#import-file')?.click();
        }}
      >
        ${transfer.import}
      </button>
      <input type="file" id="import-file" accept=".json,application/json" hidden @change=${chooseFile} />
      ${state.isAskingReset ? nothing : resetButton(state, actions)}
    </div>
    <div role="alert">${problemList(state)}</div>
    ${state.isAskingReset ? resetQuestion(state, actions) : nothing}
  </section>`;
}

function problemList({ imported, own }: OptionsState) {
  if (!imported) return nothing;
  const { problems, left } = imported;
  if (problems.length > 0)
    return html`<p>${own.transfer.problems}</p>
      <ul class="problems">
        ${problems.map(
          (problem) =>
            html`<li>
              ${problem.path === '' ? nothing : html`<code>${problem.path}</code>: `}${allowedInWords(problem, own.allowed)}
            </li>`,
        )}
      </ul>`;
  return left.length > 0
    ? html`<p>${own.transfer.left(left.map((name) => own.labels[name]).join(', '))}</p>`
    : nothing;
}

function resetButton({ own }: OptionsState, { askReset }: OptionsActions) {
  return html`<button
    type="button"
    id="reset"
    @click=${() => {
      askReset(true);
      document.getElementById('reset-no')?.focus();
    }}
  >
    ${own.reset.ask}
  </button>`;
}

function resetQuestion({ own }: OptionsState, { askReset, reset }: OptionsActions) {
  const close = (action: () => void) => () => {
    action();
    document.getElementById('reset')?.focus();
  };
  return html`<div role="group" aria-labelledby="reset-question" class="question">
    <p id="reset-question">${own.reset.question}</p>
    <div class="actions">
      <button type="button" id="reset-yes" @click=${close(reset)}>${own.reset.yes}</button>
      <button
        type="button"
        id="reset-no"
        @click=${close(() => {
          askReset(false);
        })}
      >
        ${own.reset.no}
      </button>
    </div>
  </div>`;
}
