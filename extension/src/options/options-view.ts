import { html, nothing } from 'lit/html.js';
import { browser } from 'wxt/browser';
import { MANAGEABLE_NAMES } from '../settings/settings-schema.ts';
import ABOUT_WORDS from '../words/about.json' with { type: 'json' };
import WORDS from '../words/every-page.json' with { type: 'json' };
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import type { OptionsActions, OptionsState } from './options-state.ts';
import { settingRow } from './setting-row.ts';
import { transferSection } from './transfer-section.ts';

/** The preview is the new tab itself, which follows the settings as every open one does. It is there to be looked at only. */
export function optionsView(state: OptionsState, actions: OptionsActions) {
  const { language, saved } = state;
  const words = WORDS[language];
  const own = SETTINGS_WORDS[language];
  const { privacy, about, version } = ABOUT_WORDS[language];
  return html`<main>
    <header>
      <h1>${words.options}</h1>
      <p class="name">${words.name}</p>
    </header>
    <form novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${MANAGEABLE_NAMES.map((name) => settingRow(name, state, actions))}
    </form>
    <div class="preview">
      <iframe src="/newtab.html" title=${own.preview} tabindex="-1" aria-hidden="true" inert loading="lazy"></iframe>
    </div>
    <div class="more">
      ${transferSection(state, actions)} ${section(privacy)} ${section(about)}
      <p class="version">${version} ${browser.runtime.getManifest().version}</p>
    </div>
    <p class="saved" role="status">${saved === undefined ? nothing : own.saved[saved]}</p>
  </main>`;
}

function section({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return html`<section>
    <h2>${title}</h2>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
  </section>`;
}
