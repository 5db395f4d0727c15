import { html, nothing } from 'lit/html.js';
import { fill } from '../words/fill.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import TRANSFER_WORDS from '../words/transfer.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { type Problem, problemsInWords } from '../settings/setting-problems.ts';

/** The export of the settings to a file, and the import from one. */
export function transferSection(state: OptionsState, actions: OptionsActions) {
  const words = TRANSFER_WORDS[state.uiLanguage];
  const chooseFile = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) actions.importFile(file);
    // Emptied, so that the reader can choose the same file again once it is corrected.
    input.value = '';
  };
  return html`<section>
    <h2>${words.title}</h2>
    <div class="actions">
      <button type="button" id="export" @click=${actions.exportFile}>${words.export}</button>
      <button type="button" id="import" @click=${() => document.getElementById('import-file')?.click()}>
        ${words.import}
      </button>
      <input type="file" id="import-file" accept=".json,application/json" hidden @change=${chooseFile} />
    </div>
    <div role="alert">${problemList(state)}</div>
  </section>`;
}

function problemList({ imported, uiLanguage }: OptionsState) {
  if (!imported) return nothing;
  const { problems, left, notes } = imported;
  const words = TRANSFER_WORDS[uiLanguage];
  if (problems.length > 0) return listOf(words.problems, problems, uiLanguage);
  const names = left.map((name) => SETTINGS_WORDS[uiLanguage].labels[name]).join(', ');
  return html`${left.length > 0 ? html`<p>${fill(words.left, { names })}</p>` : nothing}
  ${notes.length > 0 ? listOf(words.notes, notes, uiLanguage) : nothing}`;
}

/** The parts of the organisation's policy that the extension did not understand; empty if it understood all. */
export function policyNote({ ofPolicy, uiLanguage }: OptionsState) {
  if (ofPolicy.length === 0) return nothing;
  const words = fill(TRANSFER_WORDS[uiLanguage].ofPolicy, { count: `${ofPolicy.length}` });
  return listOf(words, ofPolicy, uiLanguage);
}

function listOf(title: string, problems: readonly Problem[], uiLanguage: UiLanguage) {
  return html`<p>${title}</p>
      <ul class="problems">
        ${problemsInWords(problems, uiLanguage).map(
          ({ path, text }) => html`<li>${path === '' ? nothing : html`<code>${path}</code>: `}${text}</li>`,
        )}
      </ul>`;
}
