import {
  builtInEdition,
  civilDate,
  provenance,
  translationIn,
  valueIndex,
} from '@espoo-values/strategy-content';
import { valueCount, values, views } from '@espoo-values/strategy-content/outline';
import { html, nothing, render } from 'lit/html.js';
import { browser } from 'wxt/browser';
import '../element.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import POPUP_WORDS from '../words/popup.json' with { type: 'json' };

/** Shows the value of the day in the popup, with the way to the others. */
export function startPopup(): void {
  const today = () => valueIndex(civilDate(), valueCount);

  let page: PageState | undefined;
  /** Where the reader has gone; the value of the day until then. */
  let index: number | undefined;
  /** What came of copying; `undefined` before it. */
  let copied: boolean | undefined;

  const show = () => {
    if (!page) return;
    const { language, uiLanguage } = page;
    const day = views[language]?.day ?? '';
    const { others, previous, next, copy: copyWord, ...said } = POPUP_WORDS[uiLanguage];
    document.title = day;
    const value = index === undefined ? undefined : values[index]?.id;
    const back = html`<button type="button" lang=${language} @click=${goToday}>${day}</button>`;
    const view = html`<main>
        <espoo-values
          lang=${language}
          class=${value ? 'other' : ''}
          value=${value ?? nothing}
          heading-level="1"
          layout="plain"
        ></espoo-values>
        <div role="group" class="others" aria-label=${others}>
          <button type="button" @click=${() => go(-1)}>‹ ${previous}</button>
          <button type="button" @click=${() => go(1)}>${next} ›</button>
          ${value && back}
        </div>
      </main>
      <footer>
        <button type="button" class="link" @click=${copy}>${copyWord}</button>
        <button type="button" class="link" @click=${openOptions}>${WORDS[uiLanguage].options}</button>
        <p role="status">${copied === undefined ? '' : copied ? said.copied : said.notCopied}</p>
      </footer>`;
    render(view, document.body);
  };

  const goTo = (to: number | undefined) => {
    index = to === today() ? undefined : to;
    copied = undefined;
    show();
  };
  const go = (steps: -1 | 1) => goTo(((index ?? today()) + steps + valueCount) % valueCount);
  const goToday = () => {
    goTo(undefined);
    // With the other value its way back has gone.
    document.querySelector<HTMLElement>('.others button:last-of-type')?.focus();
  };

  const copy = async () => {
    if (!page) return;
    // Emptied first, so that a screen reader says the same words again.
    copied = undefined;
    show();
    const writing = navigator.clipboard.writeText(valueText(index ?? today(), page));
    copied = await writing.then(
      () => true,
      () => false,
    );
    show();
  };

  const openOptions = async () => {
    await browser.runtime.openOptionsPage();
    window.close();
  };

  startPage((state) => {
    page = state;
    show();
  });
}

/** One value as text to paste elsewhere, with where it comes from; no breaking points in it. */
function valueText(index: number, { language }: PageState): string {
  const value = translationIn(builtInEdition, language).values.items[index];
  const origin = `(${provenance(builtInEdition, language)})`;
  return [value?.title, ...(value?.paragraphs ?? []), origin].join('\n\n').replaceAll('\xAD', '');
}
