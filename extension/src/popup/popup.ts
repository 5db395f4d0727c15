import { type Edition, valueOfTheDay } from '@espoo-values/strategy-content';
import { render } from 'lit/html.js';
import { browser } from '../browser-api.ts';
import { register } from '../page/element.ts';
import { type PageState, startPage } from '../page/start-page.ts';
import { POPUP_WORDS } from '../words/popup-words.ts';
import { popupView } from './popup-view.ts';
import { valueText } from './value-text.ts';

/** Shows the value of the day in the popup, with the way to the others. */
export function startPopup(): void {
  register();
  // The words are those that the element brings.
  const { edition } = document.createElement('espoo-values') as HTMLElement & { readonly edition: Edition };
  const { items } = edition.translations[edition.originalLanguage].values;
  const today = () => valueOfTheDay(edition).index;

  let page: PageState | undefined;
  /** Where the reader has gone; the value of the day until then. */
  let index: number | undefined;
  let copied: boolean | undefined;

  const show = () => {
    if (!page) return;
    document.title = page.words.views.day;
    const value = index === undefined ? undefined : items[index]?.id;
    const popupWords = POPUP_WORDS[page.language];
    render(popupView({ ...page, popupWords, value, copied }, actions), document.body);
  };

  const goTo = (to: number | undefined) => {
    index = to === today() ? undefined : to;
    copied = undefined;
    show();
  };

  const copy = async () => {
    if (!page) return;
    // Emptied first, so that a screen reader says the same words again.
    copied = undefined;
    show();
    copied = await navigator.clipboard.writeText(valueText(edition, index ?? today(), page.language)).then(
      () => true,
      () => false,
    );
    show();
  };

  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };

  const actions = {
    go: (steps: number) => {
      goTo(((index ?? today()) + steps + items.length) % items.length);
    },
    goToday: () => {
      goTo(undefined);
      // With the other value its way back has gone.
      document.querySelector<HTMLElement>('.others button:last-of-type')?.focus();
    },
    copy: () => void copy(),
    openOptions: () => void openOptions(),
  };

  startPage((state) => {
    page = state;
    show();
  });
}
