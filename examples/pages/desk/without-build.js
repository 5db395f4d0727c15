// @ts-check
import { chooseLanguage } from '../configurator/words.js';
import { words as en } from './words/en.js';
import { words as fi } from './words/fi.js';
import { words as sv } from './words/sv.js';

// The page needs built files. If they are missing, main.js fails to load, and the page says so.
document.getElementById('main')?.addEventListener('error', () => {
  const language = chooseLanguage(navigator.languages);
  document.documentElement.lang = language;
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = { fi, sv, en }[language].scriptMissing;
});
