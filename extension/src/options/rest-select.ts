import { civilDate } from '@espoo-values/strategy-content';
import { html, type nothing } from 'lit/html.js';
import { live } from 'lit/directives/live.js';
import { dayInWords } from '../page/day-in-words.ts';
import { isResting, restFrom } from '../settings/rest.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';

/** When the value is hidden, until a day of Helsinki's calendar. A day that has come is no rest any more. */
export function restSelect(
  describedBy: string | typeof nothing,
  { own, settings, language, locked }: OptionsState,
  { choose }: OptionsActions,
) {
  const today = civilDate();
  const rest = isResting(settings.rest, today) ? settings.rest : '';
  const options = new Map([
    ['', own.rest.never],
    [restFrom(today, 'tomorrow'), own.rest.tomorrow],
    [restFrom(today, 'week'), own.rest.week],
    [restFrom(today, 'always'), own.rest.always],
  ]);
  if (!options.has(rest)) options.set(rest, own.rest.until(dayInWords(rest, language)));
  return html`<select
    id="rest"
    name="rest"
    ?disabled=${locked.has('rest')}
    aria-describedby=${describedBy}
    .value=${live(rest)}
    @change=${(event: Event) => {
      choose({ rest: (event.target as HTMLSelectElement).value });
    }}
  >
    ${[...options].map(
      ([value, label]) => html`<option value=${value} ?selected=${rest === value}>${label}</option>`,
    )}
  </select>`;
}
