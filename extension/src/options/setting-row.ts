import { civilDate } from '@espoo-values/strategy-content';
import { languageNames, languages, views } from '@espoo-values/strategy-content/outline';
import { html, nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { dateInSentence } from '../dates.ts';
import { isResting, restFrom, RESTS } from '../settings/rest.ts';
import { type ChoiceName, type ManageableName, SETTINGS } from '../settings/settings-schema.ts';
import { fill } from '../words/fill.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import { linksEditor } from './links-editor.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { described, lockedNote, mostVisitedNote } from './setting-notes.ts';

/** One setting, by its kind in the schema: its label, its control, and a note if a policy has set it. */
export function settingRow(name: ManageableName, state: OptionsState, actions: OptionsActions) {
  const { kind } = SETTINGS[name];
  if (kind === 'links') return linksEditor(state, actions);
  const isSwitch = kind === 'onOff';
  const label = html`<label for=${name}>${SETTINGS_WORDS[state.uiLanguage].labels[name]}</label>`;
  return html`<div class=${isSwitch ? 'row switch' : 'row'}>
    ${isSwitch ? [checkbox(name, state, actions), label] : [label, select(name, state, actions)]}
    ${name === 'mostVisited' ? mostVisitedNote(state, actions) : nothing} ${lockedNote(name, state)}
  </div>`;
}

function checkbox(name: ManageableName, state: OptionsState, { choose, listSites }: OptionsActions) {
  return html`<input
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
}

function select(name: ManageableName, state: OptionsState, { choose }: OptionsActions) {
  const options = name === 'hiddenUntil' ? hidingOptions(state) : choiceOptions(name as ChoiceName, state);
  const [first] = options.keys();
  // A setting that is not among the options is over, such as a day that has arrived.
  const chosen = [...options.keys()].find((option) => option === state.settings[name]) ?? first ?? '';
  const change = (event: Event) => choose({ [name]: (event.target as HTMLSelectElement).value });
  // The name of each language is in that language.
  const languageOf = (option: string) => languages.find((language) => language === option) ?? nothing;
  return html`<select
    id=${name}
    name=${name}
    ?disabled=${state.locked.has(name)}
    aria-describedby=${described(name, state)}
    .value=${live(chosen)}
    @change=${change}
  >
    ${[...options].map(
      ([option, label]) =>
        html`<option value=${option} lang=${languageOf(option)} ?selected=${option === chosen}>${label}</option>`,
    )}
  </select>`;
}

/** The options of a setting, each with its words. */
function choiceOptions(
  name: ChoiceName,
  { language, uiLanguage }: OptionsState,
): ReadonlyMap<string, string> {
  const { language: own, theme } = SETTINGS_WORDS[uiLanguage].choices;
  const words: ChoiceWords = { language: { ...languageNames, ...own }, theme, view: views[language] ?? {} };
  const labels = words[name];
  return new Map(SETTINGS[name].options.map((option) => [option, labels[option] ?? '']));
}

/** The words of each option. */
type ChoiceWords = Readonly<Record<ChoiceName, Readonly<Record<string, string>>>>;

/** The days until which the value can be hidden, each with its words. The day that is set now is among them. */
function hidingOptions({ settings: { hiddenUntil }, uiLanguage }: OptionsState): ReadonlyMap<string, string> {
  const words = SETTINGS_WORDS[uiLanguage].hiddenUntil;
  const today = civilDate();
  const options = new Map([['', words.never]]);
  for (const each of RESTS) options.set(restFrom(today, each), words[each]);
  if (isResting(hiddenUntil, today) && !options.has(hiddenUntil))
    options.set(hiddenUntil, fill(words.until, { date: dateInSentence(hiddenUntil, uiLanguage) }));
  return options;
}
