import { city, languages } from '@espoo-values/strategy-content/outline';
import { html, nothing } from 'lit/html.js';
import { browser } from 'wxt/browser';
import { MANAGEABLE_NAMES, type ManageableName } from '../settings/settings-schema.ts';
import ABOUT_WORDS from '../words/about.json' with { type: 'json' };
import WORDS from '../words/every-page.json' with { type: 'json' };
import { fill } from '../words/fill.ts';
import { PUBLISHER } from '../words/publisher.ts';
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { settingRow } from './setting-row.ts';
import { resetSection } from './reset-section.ts';
import { policyNote, transferSection } from './transfer-section.ts';

/** The heading above each setting. */
const GROUP_OF = {
  language: 'look',
  theme: 'look',
  drawing: 'look',
  view: 'tab',
  clock: 'tab',
  hiddenUntil: 'tab',
  links: 'links',
  mostVisited: 'links',
} as const satisfies Record<ManageableName, string>;

const GROUPS = [...new Set(Object.values(GROUP_OF))];

/** In an edition of one language, the setting `language` has nothing to choose. */
const ROWS = MANAGEABLE_NAMES.filter((name) => name !== 'language' || languages.length > 1);

/** The preview is the new tab itself, and follows the settings as every open one does. The reader can only look at it. */
export function optionsView(state: OptionsState, actions: OptionsActions) {
  const { language, uiLanguage, said } = state;
  const words = WORDS[uiLanguage];
  const own = SETTINGS_WORDS[uiLanguage];
  const { privacy, about, version } = ABOUT_WORDS[uiLanguage];
  const undo = html` <button type="button" id="undo" @click=${said?.undo}>${own.saved.undo}</button>`;
  return html`<main @keydown=${ignoreHeldEnter}>
    <header>
      <h1>${words.options}</h1>
      <p class="name" lang=${language}>${nameIn(language)}</p>
    </header>
    <div class="of-policy">${policyNote(state)}</div>
    <div class="preview">
      <iframe src="/newtab.html" title=${own.preview} tabindex="-1" aria-hidden="true" inert loading="lazy"></iframe>
    </div>
    <form novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${GROUPS.map(
        (group) =>
          html`<section>
            <h2>${own.groups[group]}</h2>
            ${ROWS.filter((name) => GROUP_OF[name] === group).map((name) => settingRow(name, state, actions))}
          </section>`,
      )}
    </form>
    <div class="more">
      ${transferSection(state, actions)} ${resetSection(state, actions)}
      ${section(privacy.title, privacy.paragraphs)}
      ${section(about.title, [fill(about[PUBLISHER], { city: city[uiLanguage] ?? city[language] ?? '' })])}
      <p class="version">${version} ${browser.runtime.getManifest().version}</p>
    </div>
    <p class="saved" role="status">${said?.words(uiLanguage)}${said?.undo ? undo : nothing}</p>
  </main>`;
}

/** A held key would press the next buttons too, because the focus moves after a deed. */
function ignoreHeldEnter(event: KeyboardEvent) {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

function section(title: string, paragraphs: readonly string[]) {
  return html`<section>
    <h2>${title}</h2>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
  </section>`;
}
