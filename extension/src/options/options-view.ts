import { html, nothing } from 'lit/html.js';
import { MANAGEABLE_NAMES } from '../settings/default-settings.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { settingRow } from './setting-row.ts';
import { transferSection } from './transfer-section.ts';

/** The whole options page. */
export function optionsView(state: OptionsState, actions: OptionsActions) {
  const { words, own, saved, version } = state;
  return html`<main>
    <header>
      <h1>${words.options}</h1>
      <p class="name">${words.manifest.name}</p>
    </header>
    <form
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
      }}
    >
      ${MANAGEABLE_NAMES.map((name) => settingRow(name, state, actions))}
    </form>
    ${preview(own.preview)}
    <div class="more">
      ${transferSection(state, actions)} ${section(own.privacy)} ${section(own.about)}
      <p class="version">${own.version} ${version}</p>
    </div>
    <p class="saved" role="status">${saved === undefined ? nothing : own.saved[saved]}</p>
  </main>`;
}

/** The new tab itself, which follows the settings as every open one does. It is there to be looked at only. */
function preview(title: string) {
  return html`<div class="preview">
    <iframe src="/newtab.html" title=${title} tabindex="-1" aria-hidden="true" inert loading="lazy"></iframe>
  </div>`;
}

function section({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return html`<section>
    <h2>${title}</h2>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
  </section>`;
}
