import { chooseLanguage } from '@espoo-values/strategy-content';
import { browser } from '../browser-api.ts';
import { afterPaint } from '../page/after-paint.ts';
import { setTheme } from '../page/theme.ts';
import { firstFrame } from './first-frame-record.ts';

// In the head of the new tab: it says which of the values that stand in the page is seen, in which language and colours.
// Everything else is loaded once that is on the screen.

const { theme, language, motif, shown } = firstFrame(Date.now());
const root = document.documentElement;
setTheme(theme);
root.lang = language ?? chooseLanguage(browser.i18n.getUILanguage(), __ORIGINAL_LANGUAGE__);
root.classList.toggle('without-motif', !motif);
if (shown != null) root.dataset['shown'] = `${shown}`;

// What the script finds in the page must be there.
document.addEventListener('DOMContentLoaded', () => {
  afterPaint(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/chunks/newtab.js';
    document.head.append(script);
  });
});
