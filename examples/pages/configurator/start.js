// @ts-check
import { chooseLanguage, WORDS, writeWords } from './words.js';

try {
  await import('./main.js');
} catch (error) {
  // The page works with what is built; before that it can only say so.
  const language = chooseLanguage(navigator.languages);
  writeWords(language);
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = WORDS[language].scriptMissing;
  throw error;
}
