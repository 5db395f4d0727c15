import { html, nothing, type TemplateResult } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { type ChoiceName, CHOICES, type ManageableName } from '../settings/default-settings.ts';
import { SettingsSchema } from '../settings/settings-schema.ts';
import { LANGUAGE_NAMES } from '../words/words.ts';
import { described, lockedNote } from './locked-note.ts';
import { linksEditor } from './links-editor.ts';
import { mostVisitedNote } from './most-visited-note.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { restSelect } from './rest-select.ts';

type Row = (name: ManageableName, state: OptionsState, actions: OptionsActions) => TemplateResult;

/** How a setting is shown, by its kind in the schema. */
const ROWS = {
  picklist: choiceRow,
  boolean: switchRow,
  string: restRow,
  array: linksEditor,
} satisfies Record<string, Row>;

/** One setting, with what it is about, its control, and whether a policy has set it. */
export function settingRow(name: ManageableName, state: OptionsState, actions: OptionsActions) {
  return ROWS[SettingsSchema.entries[name].type](name, state, actions);
}

function choiceRow(name: ManageableName, state: OptionsState, { choose }: OptionsActions) {
  const { words, own, settings } = state;
  const labels: Readonly<Record<string, string>> = { ...own.choices, view: words.views }[name as ChoiceName];
  return row(
    name,
    state,
    html`<select
      id=${name}
      name=${name}
      ?disabled=${state.locked.has(name)}
      aria-describedby=${described(name, state)}
      .value=${live(settings[name] as string)}
      @change=${(event: Event) => {
        choose({ [name]: (event.target as HTMLSelectElement).value });
      }}
    >
      ${CHOICES[name as ChoiceName].map(
        (option) =>
          html`<option
            value=${option}
            lang=${option in LANGUAGE_NAMES ? option : nothing}
            ?selected=${settings[name] === option}
          >
            ${labels[option]}
          </option>`,
      )}
    </select>`,
  );
}

function restRow(name: ManageableName, state: OptionsState, actions: OptionsActions) {
  return row(name, state, restSelect(described(name, state), state, actions));
}

function switchRow(name: ManageableName, state: OptionsState, { choose, listSites }: OptionsActions) {
  const isChecked = state.settings[name] === true;
  const input = html`<input
    type="checkbox"
    id=${name}
    name=${name}
    ?disabled=${state.locked.has(name)}
    aria-describedby=${described(name, state)}
    .checked=${live(isChecked)}
    @click=${(event: Event) => {
      const { checked } = event.target as HTMLInputElement;
      if (name === 'mostVisited') listSites(checked);
      else choose({ [name]: checked });
    }}
  />`;
  const note =
    name === 'mostVisited'
      ? mostVisitedNote(state, () => {
          listSites(true);
        })
      : nothing;
  return html`<div class="row switch">
    ${input}<label for=${name}>${state.own.labels[name]}</label>${note} ${lockedNote(name, state)}
  </div>`;
}

function row(name: ManageableName, state: OptionsState, control: TemplateResult) {
  return html`<div class="row">
    <label for=${name}>${state.own.labels[name]}</label>${control} ${lockedNote(name, state)}
  </div>`;
}
