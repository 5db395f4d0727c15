import { html } from 'lit/html.js';
import { dateAlone, timeInWords } from '../dates.ts';
import { fill } from '../words/fill.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import type { NewTabState } from './new-tab-state.ts';

/** The city's date, whose day the value is of. If the reader has another one, it says whose it is. */
export function dateView({ date, uiLanguage, isOtherDate }: NewTabState) {
  const words = dateAlone(date, uiLanguage);
  return html`<time datetime=${date}>${isOtherDate ? inFinland(words, uiLanguage) : words}</time>`;
}

/** The reader's own time. */
export function clockView({ uiLanguage, settings }: NewTabState) {
  return settings.clock ? html`<time class="clock">${timeInWords(Date.now(), uiLanguage)}</time>` : '';
}

/** Words that depend on the city's clock. */
export function inFinland(words: string, uiLanguage: NewTabState['uiLanguage']): string {
  return fill(NEW_TAB_WORDS[uiLanguage].inFinland, { time: words });
}
