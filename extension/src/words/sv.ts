import { LANGUAGE_NAMES, type Words } from './words.ts';

const VIEWS = {
  day: 'Dagens värdering',
  values: 'Alla värderingar',
  vision: 'Vision',
  mission: 'Verksamhetsidé',
};

export const sv: Words = {
  manifest: {
    name: 'Dagens värdering – Esbo',
    description:
      'En av Esbos värderingar för varje dag, i varje ny flik. Ett oberoende projekt, inte stadens eget.',
    actionTitle: 'Visa dagens värdering',
  },
  views: VIEWS,
  viewsLabel: 'Vad som visas',
  options: 'Inställningar',
  settings: {
    language: { legend: 'Språk', options: { auto: 'Webbläsarens språk', ...LANGUAGE_NAMES } },
    theme: { legend: 'Färger', options: { auto: 'Som i webbläsaren', light: 'Ljusa', dark: 'Mörka' } },
    view: { legend: 'Först i en ny flik', options: VIEWS },
  },
  saved: {
    sync: 'Sparat.',
    local: 'Sparat endast i den här webbläsaren.',
    locked: 'Din organisation har bestämt den här inställningen, så den kan inte ändras här.',
    failed: 'Det gick inte att spara. Inställningen är oförändrad.',
  },
  privacy: {
    title: 'Dina uppgifter',
    paragraphs: [
      'Tillägget sparar endast inställningarna på den här sidan. Det samlar inte in något och skickar inget någonstans.',
      'Om webbläsarens synkronisering är på kopierar webbläsaren inställningarna till dina andra enheter.',
    ],
  },
  about: {
    title: 'Om tillägget',
    paragraphs: [
      'Det här är ett oberoende projekt. Esbo stad har varken gjort eller godkänt tillägget och ansvarar inte för det.',
    ],
  },
  version: 'Version',
};
