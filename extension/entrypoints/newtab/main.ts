import { civilDate } from '@espoo-values/strategy-content';
import { register } from '@espoo-values/widget';
import { render } from 'lit';
import { dateInWords } from '../../src/new-tab/date-in-words.ts';
import { newTabView } from '../../src/new-tab/new-tab-view.ts';
import { afterPaint } from '../../src/page/after-paint.ts';
import { type PageState, startPage } from '../../src/page/start-page.ts';
import type { NewTabView } from '../../src/words/words.ts';

const MINUTE = 60_000;

let page: PageState | undefined;
let view: NewTabView = 'day';
let isPainted = false;

function show() {
  if (!page) return;
  const now = Date.now();
  const date = isPainted ? { civil: civilDate(now), inWords: dateInWords(now, page.language) } : undefined;
  document.title = page.words.views.day;
  render(newTabView({ ...page, view, date }, choose), document.body);
}

function choose(chosen: NewTabView) {
  view = chosen;
  show();
  scrollTo({ top: 0 });
}

register();
startPage((state) => {
  page = state;
  show();
});

// The first formatter of dates costs more time than all the rest of the page.
afterPaint(() => {
  isPainted = true;
  show();
  setInterval(show, MINUTE);
  document.addEventListener('visibilitychange', show);
});
