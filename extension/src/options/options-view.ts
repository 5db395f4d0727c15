import { html } from 'lit';
import type { PageState } from '../page/start-page.ts';
import { CHOICES, type ChoiceName } from '../settings/default-settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import { settingField } from './setting-field.ts';

export interface OptionsState extends PageState {
  /** How the last change went; `undefined` before the first. */
  readonly saved: Saved | undefined;
  readonly version: string;
}

const CHOICE_NAMES = Object.keys(CHOICES) as readonly ChoiceName[];

/** The whole options page. */
export function optionsView(
  { words, settings, saved, version }: OptionsState,
  choose: (change: Partial<Settings>) => Promise<void>,
) {
  return html`<main>
    <h1>${words.options}</h1>
    <p class="name">${words.manifest.name}</p>
    <form>${CHOICE_NAMES.map((name) => settingField(name, settings, words, choose))}</form>
    <p class="saved" role="status">${saved && words.saved[saved]}</p>
    ${section(words.privacy)} ${section(words.about)}
    <p class="version">${words.version} ${version}</p>
  </main>`;
}

function section({ title, paragraphs }: { title: string; paragraphs: readonly string[] }) {
  return html`<section>
    <h2>${title}</h2>
    ${paragraphs.map((text) => html`<p>${text}</p>`)}
  </section>`;
}
