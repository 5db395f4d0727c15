// @ts-check
const main = /** @type {HTMLScriptElement} */ (document.getElementById('main'));

// The page needs built files. If they are missing, main.js fails to load, and the page says so.
// It imports words only then: otherwise main.js has them already.
main.addEventListener('error', async () => {
  const { chooseLanguage, writeWords } = await import('./configurator/words.js');
  /** @type {typeof import('./desk/words.js') | typeof import('./configurator/words.js')} */
  const { WORDS } = await import(new URL('words.js', main.src).href);
  const language = chooseLanguage(navigator.languages);
  writeWords(language, WORDS[language]);
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = WORDS[language].scriptMissing;
});
