import { builtInEdition, civilDate, valueIndex } from '@espoo-values/strategy-content';
import { valueCount, values } from '@espoo-values/strategy-content/outline';
import { render } from 'lit/html.js';
import { browser } from 'wxt/browser';
import '../element.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import { popupView } from './popup-view.ts';
import { valueText } from './value-text.ts';

/** Shows the value of the day in the popup, with the way to the others. */
export function startPopup(): void {
  const today = () => valueIndex(civilDate(), valueCount);

  let page: PageState | undefined;
  /** Where the reader has gone; the value of the day until then. */
  let index: number | undefined;
  let copied: boolean | undefined;

  const show = () => {
    if (!page) return;
    document.title = WORDS[page.language].views.day;
    const value = index === undefined ? undefined : values[index]?.id;
    render(popupView({ ...page, value, copied }, actions), document.body);
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
    copied = await navigator.clipboard
      .writeText(valueText(builtInEdition, index ?? today(), page.language))
      .then(
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
      goTo(((index ?? today()) + steps + valueCount) % valueCount);
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
