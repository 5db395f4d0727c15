import { type CivilDate, civilDate, valueIndex } from '@espoo-values/strategy-content';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keptDate } from '../src/new-tab/midnights.ts';
import { isResting } from '../src/settings/rest.ts';
import { afterPaint } from '../src/page/after-paint.ts';
import { effectiveLanguage } from '../src/page/effective-language.ts';
import { browser } from '../src/browser-api.ts';
import { setTheme } from '../src/page/theme.ts';
import { readMirror } from '../src/settings/settings-mirror.ts';

// A classic script in the head of the new tab, which the first paint waits for: it says which of the values that stand in the
// page is seen, in which language and colours. Everything else is loaded once that is on the screen.
export default defineUnlistedScript(() => {
  const { settings } = readMirror();
  const root = document.documentElement;
  setTheme(settings.theme);
  root.lang = effectiveLanguage(settings.language, browser.i18n.getUILanguage(), __ORIGINAL_LANGUAGE__);
  root.classList.toggle('without-motif', !settings.motif);

  const date = today(Date.now());
  const isShown = date !== undefined && settings.view === 'day' && !isResting(settings.rest, date);
  if (isShown) root.dataset['shown'] = `${valueIndex(date, __VALUE_COUNT__)}`;

  const load = () => {
    // What it finds in the page must be there.
    if (document.readyState === 'loading') {
      document.addEventListener('DOMContentLoaded', load);
      return;
    }
    const script = document.createElement('script');
    script.src = '/live.js';
    document.head.append(script);
  };
  if (isShown) afterPaint(load);
  // There is nothing to look at yet: the sooner the better.
  else load();
});

/** Where no midnights are kept, as the first time, `Temporal` says the date; without it the frame stays empty for a moment. */
function today(now: number): CivilDate | undefined {
  return keptDate(now) ?? ('Temporal' in globalThis ? civilDate(now) : undefined);
}
