import { type Edition, valueOfTheDay } from '@espoo-values/strategy-content';
import { register } from '@espoo-values/widget';
import { render } from 'lit';
import { browser } from '../../src/browser-api.ts';
import { type PageState, startPage } from '../../src/page/start-page.ts';
import { popupView } from '../../src/popup/popup-view.ts';
import { valueText } from '../../src/popup/value-text.ts';
import { POPUP_WORDS } from '../../src/words/popup-words.ts';

register();
// The words are those that the element brings.
const { edition } = document.createElement('espoo-values') as HTMLElement & { readonly edition: Edition };
const { items } = edition.translations[edition.originalLanguage].values;

let page: PageState | undefined;
/** Where the reader has gone; the value of the day until then. */
let index: number | undefined;
let copied: boolean | undefined;

function show() {
  if (!page) return;
  document.title = page.words.views.day;
  const value = index === undefined ? undefined : items[index]?.id;
  const popupWords = POPUP_WORDS[page.language];
  render(popupView({ ...page, popupWords, value, copied }, actions), document.body);
}

const today = () => valueOfTheDay(edition).index;

function goTo(to: number | undefined) {
  index = to === today() ? undefined : to;
  copied = undefined;
  show();
}

async function copy() {
  if (!page) return;
  // Emptied first, so that a screen reader says the same words again.
  copied = undefined;
  show();
  copied = await navigator.clipboard.writeText(valueText(edition, index ?? today(), page.language)).then(
    () => true,
    () => false,
  );
  show();
}

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

const actions = {
  go: (steps: number) => {
    goTo(((index ?? today()) + steps + items.length) % items.length);
  },
  goToday: () => {
    goTo(undefined);
  },
  copy: () => void copy(),
  openOptions: () => void openOptions(),
};

startPage((state) => {
  page = state;
  show();
});
