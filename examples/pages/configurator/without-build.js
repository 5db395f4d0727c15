// @ts-check
import { chooseLanguage, WORDS, writeWords } from './words.js';

// The page needs built files. If they are missing, main.js fails to load, and the page says so.
document.getElementById('main')?.addEventListener('error', () => {
  const language = chooseLanguage(navigator.languages);
  writeWords(language);
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = WORDS[language].scriptMissing;
});
