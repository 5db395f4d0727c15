import { MAX_LINKS, MAX_TITLE, MAX_URL } from '../settings/limits.ts';
import type { OptionsWords } from './options-words.ts';
import { LANGUAGE_NAMES } from './words.ts';

export const sv: OptionsWords = {
  labels: {
    language: 'Språk',
    theme: 'Färger',
    view: 'Först i en ny flik',
    motif: 'Visa värderingens bild',
    clock: 'Visa klockan',
    rest: 'Värderingen visas',
    links: 'Snabblänkar',
    mostVisited: 'Visa de mest besökta sidorna',
  },
  choices: {
    language: { auto: 'Webbläsarens språk', ...LANGUAGE_NAMES },
    theme: { auto: 'Som i webbläsaren', light: 'Ljusa', dark: 'Mörka' },
  },
  rest: {
    never: 'Varje dag',
    tomorrow: 'Igen i morgon',
    week: 'Igen om en vecka',
    always: 'Tills vidare inte',
    until: (date) => `Igen den ${date}`,
  },
  links: {
    title: 'Namn',
    url: 'Adress',
    add: 'Lägg till en länk',
    remove: (name) => `Ta bort: ${name}`,
    up: (name, place) => `Flytta uppåt: ${name}, ${place}`,
    down: (name, place) => `Flytta nedåt: ${name}, ${place}`,
    unnamed: 'länk utan namn',
    full: `Det kan finnas högst ${MAX_LINKS} länkar.`,
  },
  mostVisited: {
    note: 'När du slår på det här ber webbläsaren om ditt tillstånd. Sidorna visas bara för dig, och inga uppgifter om dem skickas vidare.',
    missing: 'Tillstånd har inte getts, så sidorna visas inte.',
    allow: 'Ge tillstånd',
  },
  locked: 'Din organisation har valt det här.',
  saved: {
    sync: 'Sparat.',
    local: 'Sparat endast i den här webbläsaren.',
    locked: 'Din organisation har valt den här inställningen, så den kan inte ändras här.',
    failed: 'Det gick inte att spara. Inställningen är oförändrad.',
    imported: 'Inställningarna importerades från filen.',
    reset: 'Standardinställningarna återställdes.',
  },
  transfer: {
    title: 'Inställningarna som fil',
    export: 'Exportera till en fil',
    import: 'Importera från en fil',
    problems: 'Ingenting importerades, eftersom det finns något att rätta i filen:',
    left: (names) => `De inställningar som din organisation har valt är oförändrade: ${names}.`,
  },
  allowed: {
    json: 'filen är inte i JSON-format',
    file: 'filen innehåller inte det här tilläggets inställningar',
    version: 'filen kommer från en nyare version av tillägget',
    name: (names) => `okänd inställning; kända är ${names}`,
    choice: (options) => `tillåtna värden är ${options}`,
    boolean: 'tillåtna värden är true och false',
    rest: 'här får stå ingenting, always eller ett datum i formatet ÅÅÅÅ-MM-DD',
    links: `här ska stå en lista med högst ${MAX_LINKS} länkar`,
    link: 'här ska stå en länk med title och url',
    title: `namnet måste ha 1–${MAX_TITLE} tecken`,
    url: `adressen måste börja med https:// eller http://, den får inte innehålla användarnamn eller lösenord, och den får ha högst ${MAX_URL} tecken`,
  },
  reset: {
    ask: 'Återställ standardinställningarna',
    question: 'Vill du återställa alla inställningar? Även snabblänkarna tas bort.',
    yes: 'Återställ',
    no: 'Avbryt',
  },
  preview: 'En ny flik med de här inställningarna',
  privacy: {
    title: 'Dina uppgifter',
    paragraphs: [
      'Tillägget sparar endast dina inställningar, att du har läst det första meddelandet och, för att en ny flik ska vara rätt från början, en kopia av dem och av det som din organisation har valt samt vad nya flikar visar först under de kommande veckorna och på vilket språk. Det samlar inte in några uppgifter och skickar ingenting vidare.',
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
