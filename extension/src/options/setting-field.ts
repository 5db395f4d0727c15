import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { type ChoiceName, CHOICES } from '../settings/default-settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { LANGUAGE_NAMES, type Words } from '../words/words.ts';

/** One setting as a group of radio buttons. */
export function settingField(
  name: ChoiceName,
  settings: Settings,
  words: Words,
  choose: (change: Partial<Settings>) => Promise<void>,
) {
  const { legend, options } = words.settings[name];
  const labels: Readonly<Record<string, string>> = options;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${CHOICES[name].map(
      (option) =>
        html`<label>
          <input
            type="radio"
            name=${name}
            value=${option}
            .checked=${live(settings[name] === option)}
            @change=${() => {
              void choose({ [name]: option });
            }}
          />
          <span lang=${option in LANGUAGE_NAMES ? option : nothing}>${labels[option]}</span>
        </label>`,
    )}
  </fieldset>`;
}
