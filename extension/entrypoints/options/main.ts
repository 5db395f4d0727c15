import { render } from 'lit';
import browser from 'webextension-polyfill';
import { optionsView } from '../../src/options/options-view.ts';
import { type PageState, startPage } from '../../src/page/start-page.ts';
import { browserSettings } from '../../src/settings/browser-settings.ts';
import type { Settings } from '../../src/settings/settings-schema.ts';
import type { Saved } from '../../src/settings/settings-store.ts';

const { version } = browser.runtime.getManifest();

let page: PageState | undefined;
let saved: Saved | undefined;
/** What has been chosen here and is not known to be kept. */
let chosen: Partial<Settings> = {};

function show() {
  if (!page) return;
  document.title = `${page.words.options} – ${page.words.manifest.name}`;
  const settings = { ...page.settings, ...chosen };
  render(optionsView({ ...page, settings, saved, version }, choose), document.body);
}

async function choose(change: Partial<Settings>) {
  chosen = { ...chosen, ...change };
  // Emptied first, so that a screen reader says the same words again.
  saved = undefined;
  show();
  saved = await browserSettings.write(change);
  if (saved === 'failed') chosen = {};
  show();
}

startPage((state) => {
  page = state;
  chosen = {};
  show();
});
