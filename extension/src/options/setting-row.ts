import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { type ChoiceName, type ManageableName, SETTINGS } from '../settings/settings-schema.ts';
import { WORDS } from '../words/every-page.ts';
import { LANGUAGE_NAMES, SETTINGS_WORDS } from '../words/settings.ts';
import { linksEditor } from './links-editor.ts';
import { described, lockedNote } from './locked-note.ts';
import { mostVisitedNote } from './most-visited-note.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { restOptions } from './rest-options.ts';

/** One setting, by its kind in the schema: what it is about, its control, and whether a policy has set it. */
export function settingRow(name: ManageableName, state: OptionsState, actions: OptionsActions) {
  const { kind } = SETTINGS[name];
  if (kind === 'links') return linksEditor(state, actions);
  if (kind === 'onOff') return switchRow(name, state, actions);
  const options = kind === 'rest' ? restOptions(state) : choiceOptions(name as ChoiceName, state);
  return row(name, state, select(name, options, state, actions));
}

/** What can be chosen, each with its words. */
function choiceOptions(name: ChoiceName, { language }: OptionsState) {
  const labels: Readonly<Record<string, string>> =
    name === 'view' ? WORDS[language].views : SETTINGS_WORDS[language].choices[name];
  return new Map(SETTINGS[name].options.map((option) => [option as string, labels[option] ?? '']));
}

function select(
  name: ManageableName,
  options: ReadonlyMap<string, string>,
  state: OptionsState,
  { choose }: OptionsActions,
) {
  const [first] = options.keys();
  // What is not among them is over, as a rest until a day that has come.
  const chosen = [...options.keys()].find((option) => option === state.settings[name]) ?? first ?? '';
  return html`<select
    id=${name}
    name=${name}
    ?disabled=${state.locked.has(name)}
    aria-describedby=${described(name, state)}
    .value=${live(chosen)}
    @change=${(event: Event) => {
      choose({ [name]: (event.target as HTMLSelectElement).value });
    }}
  >
    ${[...options].map(
      ([option, label]) =>
        html`<option
          value=${option}
          lang=${option in LANGUAGE_NAMES ? option : nothing}
          ?selected=${option === chosen}
        >
          ${label}
        </option>`,
    )}
  </select>`;
}

function switchRow(name: ManageableName, state: OptionsState, { choose, listSites }: OptionsActions) {
  const input = html`<input
    type="checkbox"
    id=${name}
    name=${name}
    ?disabled=${state.locked.has(name)}
    aria-describedby=${described(name, state)}
    .checked=${live(state.settings[name] === true)}
    @click=${(event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      if (name === 'mostVisited') listSites(checked);
      else choose({ [name]: checked });
    }}
  />`;
  return html`<div class="row switch">
    ${input}<label for=${name}>${SETTINGS_WORDS[state.language].labels[name]}</label>
    ${name === 'mostVisited' ? mostVisitedNote(state, listSites) : nothing} ${lockedNote(name, state)}
  </div>`;
}

function row(name: ManageableName, state: OptionsState, control: TemplateResult) {
  return html`<div class="row">
    <label for=${name}>${SETTINGS_WORDS[state.language].labels[name]}</label>${control} ${lockedNote(name, state)}
  </div>`;
}
