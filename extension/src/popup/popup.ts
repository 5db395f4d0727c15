import { civilDate, type Language, valueIndex } from '@espoo-values/strategy-content';
import { valueCount, values, views } from '@espoo-values/strategy-content/outline';
import { html, nothing, render } from 'lit/html.js';
import { browser } from 'wxt/browser';
import '../element.ts';
import { succeeds } from '../settings/attempts.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import { fill } from '../words/fill.ts';
import POPUP_WORDS from '../words/popup.json' with { type: 'json' };
import { valueText } from './value-text.ts';

/** Shows the value of the day in the popup, with the way to the others. */
export function startPopup(): void {
  const today = () => valueIndex(civilDate(), valueCount);
  const [main, footer] = ['main', 'footer'].map((name) => document.querySelector<HTMLElement>(name));

  let page: PageState | undefined;
  /** The value that the reader has moved to; before that it is the value of the day. */
  let index: number | undefined;
  /** The result of copying; `undefined` before it. */
  let copied: boolean | undefined;

  const show = () => {
    if (!page || !main || !footer) return;
    const { language, uiLanguage, settings } = page;
    const day = views[language]?.day ?? '';
    const words = POPUP_WORDS[uiLanguage];
    const shown = index ?? today();
    document.title = day;
    showDrawing(settings.drawing ? shown : undefined);
    // People who listen to the page do not see the value change.
    const place = fill(words.place, { place: `${shown + 1}`, count: `${valueCount}` });
    const heard = html`<span class="heard"><span lang=${language}>${titleIn(language, shown)}</span>, ${place}</span>`;
    const isOther = index !== undefined;
    const back = html`<button type="button" class="link today" @click=${goToday}>
      ${WORDS[uiLanguage].today}: <bdi lang=${language}>${titleIn(language, today())}</bdi>
    </button>`;
    render(
      html`${isOther ? back : nothing}<espoo-values
          lang=${language}
          class=${isOther ? 'other' : ''}
          value=${isOther ? values[shown]?.id : nothing}
          heading-level="1"
          layout="plain"
        ></espoo-values>
        <div role="group" class="others" aria-label=${words.others}>
          <button type="button" @click=${() => go(-1)}><span aria-hidden="true">‹ </span>${words.previous}</button>
          <p class="place" role="status">
            ${heard}<span aria-hidden="true">${shown + 1} / ${valueCount}</span>
          </p>
          <button type="button" @click=${() => go(1)}>${words.next}<span aria-hidden="true"> ›</span></button>
        </div>`,
      main,
    );
    render(
      html`<button type="button" class="link" @click=${copy}>${words.copy}</button>
        <button type="button" class="link" @click=${openOptions}>${WORDS[uiLanguage].options}</button>
        <p role="status">${copied === undefined ? '' : copied ? words.copied : words.notCopied}</p>`,
      footer,
    );
  };

  const goTo = (to: number | undefined) => {
    // The ways on stay where they are when a shorter text comes.
    const element = main?.querySelector('espoo-values');
    if (element) element.style.minBlockSize = `${element.getBoundingClientRect().height}px`;
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
    const text = valueText(index ?? today(), page.language);
    copied = await succeeds(() => navigator.clipboard.writeText(text));
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

/** The name of a value. */
const titleIn = (language: Language, index: number) => values[index]?.titles[language] ?? '';

/** Shows the drawing of one value, among those in the page, or none. */
function showDrawing(shown: number | undefined): void {
  document.documentElement.classList.toggle('with-motif', shown !== undefined);
  for (const [index, motif] of document.querySelectorAll('.motif').entries())
    motif.classList.toggle('shown', index === shown);
}
