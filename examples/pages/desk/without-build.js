// @ts-check

// The page needs built files. If they are missing, main.js fails to load, and the page says so. Only then it needs these words apart.
document.getElementById('main')?.addEventListener('error', async () => {
  const [{ chooseLanguage }, fi, sv, en] = await Promise.all([
    import('../configurator/words.js'),
    import('./words/fi.js'),
    import('./words/sv.js'),
    import('./words/en.js'),
  ]);
  const language = chooseLanguage(navigator.languages);
  document.documentElement.lang = language;
  const place = /** @type {HTMLElement} */ (document.getElementById('trouble'));
  place.textContent = { fi, sv, en }[language].words.scriptMissing;
});
