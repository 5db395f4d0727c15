import { values, views } from '@espoo-values/strategy-content/outline';
import { html } from 'lit/html.js';
import { isInCapitals } from '../words/capitals.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import { type Choice, LONG_TEXTS, type NewTabState } from './new-tab-state.ts';

/** The row of values and texts. Arrow keys move along it, as in every toolbar. */
export function chooseView(
  { language, uiLanguage, choice, today, isResting }: NewTabState,
  choose: (choice: Choice) => void,
) {
  if (isResting) return '';
  const titles = values.map((value) => value.titles[language]);
  const button = (each: Choice, word = '') =>
    html`<button
      type="button"
      class=${isInCapitals(word, language) ? 'capitals' : ''}
      lang=${language}
      dir="auto"
      aria-pressed=${each === choice}
      aria-current=${each === today ? 'date' : 'false'}
      tabindex=${each === choice ? 0 : -1}
      @click=${() => choose(each)}
    >
      ${word}
    </button>`;
  const back = html`<button type="button" class="link" @click=${() => choose(today)}>
    ${WORDS[uiLanguage].today}: <bdi lang=${language}>${titles[today]}</bdi>
  </button>`;
  return html`<div role="toolbar" @keydown=${goAlong} @focusout=${goBack}>
      <div>${titles.map((title, index) => button(index, title))}</div>
      <div>${LONG_TEXTS.map((each) => button(each, views[language]?.[each]))}</div>
    </div>
    <p class="today">${choice === today ? '' : back}</p>`;
}

/** Left, right, Home and End move the focus; Enter or Space chooses. */
function goAlong(event: KeyboardEvent) {
  const buttons = [...(event.currentTarget as Element).querySelectorAll('button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
  if (to === undefined || at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const next = buttons.at(to % buttons.length);
  makeStop(buttons, (button) => button === next);
  next?.focus();
}

/** Makes Tab return to the chosen button once the focus has left the row. */
function goBack({ currentTarget, relatedTarget }: FocusEvent) {
  const toolbar = currentTarget as Element;
  if (!toolbar.contains(relatedTarget as Node | null))
    makeStop([...toolbar.querySelectorAll('button')], (button) => button.ariaPressed === 'true');
}

/** Makes Tab reach only one of the buttons, so that Tab also leaves the row from it. */
function makeStop(buttons: readonly HTMLButtonElement[], isStop: (button: HTMLButtonElement) => boolean) {
  for (const button of buttons) button.tabIndex = isStop(button) ? 0 : -1;
}
