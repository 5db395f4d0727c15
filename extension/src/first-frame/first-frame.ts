import { chooseLanguage } from '@espoo-values/strategy-content';
import { languages } from '@espoo-values/strategy-content/outline';
import { textLanguage } from '../words/text-language.ts';
import { frameAt } from './first-frame-record.ts';
import { leaveRoom } from './room.ts';

// In the head of the new tab: chooses which of the page's values shows, in which language and colours. Everything else is
// loaded once that is on the screen.

const { theme, language, drawing, title, shown } = frameAt(Date.now());
const root = document.documentElement;
root.dataset['theme'] = theme;
leaveRoom(root);
const shownLanguage =
  typeof language === 'string' ? chooseLanguage(language, languages) : textLanguage(menuLanguage());
root.dataset['language'] = shownLanguage;
// All words of the first frame are the text's. The extension's own words, and their language, come with the rest of the page.
root.lang = shownLanguage;
root.classList.toggle('without-motif', !drawing);
if (title) document.title = title;
if (shown !== null) root.dataset['shown'] = `${shown}`;

// The parts of the page that the script needs must be there.
document.addEventListener('DOMContentLoaded', () => {
  // Two steps: the first runs before the frame is painted, the second after it. A tab in the background is never painted.
  if (document.hidden) setTimeout(loadPage);
  else requestAnimationFrame(() => setTimeout(loadPage));
});

function loadPage(): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/chunks/newtab.js';
  document.head.append(script);
}

/** The polyfill that the pages use would weigh more than all else before the first paint, and this function needs none. */
function menuLanguage(): string {
  type WithLanguage = { readonly i18n: { getUILanguage(): string } };
  const { browser, chrome } = globalThis as unknown as { browser?: WithLanguage; chrome: WithLanguage };
  return (browser ?? chrome).i18n.getUILanguage();
}
