// @ts-check

// The page needs built files. If they are missing, main.js fails to load, and the page says so. Only then it needs these words apart.
document.getElementById('main')?.addEventListener('error', async () => {
  const { chooseLanguage, WORDS, writeWords } = await import('./words.js');
  const language = chooseLanguage(navigator.languages);
  writeWords(language);
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = WORDS[language].scriptMissing;
});
