import type { Language } from '@espoo-values/strategy-content';
import { MAX_LINKS } from '../settings/link.ts';

/** The words around the settings as a file, and the way back to the defaults. */
interface TransferWords {
  readonly title: string;
  readonly export: string;
  readonly import: string;
  readonly problems: string;
  readonly left: (names: string) => string;
  /** What is allowed in a file, where something else was found. What a link must be, `links.ts` says. */
  readonly allowed: Readonly<
    Record<'json' | 'file' | 'version' | 'boolean' | 'rest' | 'links' | 'link', string>
  > &
    Readonly<Record<'name' | 'choice', (options: string) => string>>;
  readonly reset: Readonly<Record<'ask' | 'question' | 'yes' | 'no', string>>;
}

export const TRANSFER_WORDS: Readonly<Record<Language, TransferWords>> = {
  fi: {
    title: 'Asetukset tiedostona',
    export: 'Vie tiedostoon',
    import: 'Tuo tiedostosta',
    problems: 'Tiedostosta ei tuotu mitään, sillä siinä on korjattavaa:',
    left: (names) => `Organisaatiosi valitsemat asetukset jäivät ennalleen: ${names}.`,
    allowed: {
      json: 'tiedosto ei ole JSON-muodossa',
      file: 'tiedostossa ei ole tämän laajennuksen asetuksia',
      version: 'tiedosto on peräisin laajennuksen uudemmasta versiosta',
      name: (names) => `tuntematon asetus; tunnettuja ovat ${names}`,
      choice: (options) => `sallittuja ovat ${options}`,
      boolean: 'sallittuja ovat true ja false',
      rest: 'sallittuja ovat tyhjä, always ja kalenterin päivä muodossa VVVV-KK-PP',
      links: `sallittu on luettelo, jossa on enintään ${MAX_LINKS} linkkiä`,
      link: 'sallittu on linkki, jossa on title ja url',
    },
    reset: {
      ask: 'Palauta oletukset',
      question: 'Palautetaanko kaikki asetukset oletuksiksi? Myös pikalinkit poistuvat.',
      yes: 'Palauta',
      no: 'Peruuta',
    },
  },
  sv: {
    title: 'Inställningarna som fil',
    export: 'Exportera till en fil',
    import: 'Importera från en fil',
    problems: 'Ingenting importerades, eftersom det finns något att rätta i filen:',
    left: (names) => `De inställningar som din organisation har valt är oförändrade: ${names}.`,
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
    },
    reset: {
      ask: 'Återställ standardinställningarna',
      question: 'Vill du återställa alla inställningar? Även snabblänkarna tas bort.',
      yes: 'Återställ',
      no: 'Avbryt',
    },
  },
  en: {
    title: 'Settings as a file',
    export: 'Export to a file',
    import: 'Import from a file',
    problems: 'Nothing was imported, because something in the file needs correcting:',
    left: (names) => `Settings made by your organisation were not changed: ${names}.`,
    allowed: {
      json: 'the file is not JSON',
      file: 'the file does not hold this extension’s settings',
      version: 'the file comes from a newer version of the extension',
      name: (names) => `unknown setting; known are ${names}`,
      choice: (options) => `must be one of: ${options}`,
      boolean: 'must be true or false',
      rest: 'must be empty, always or a date as YYYY-MM-DD',
      links: `must be a list of at most ${MAX_LINKS} links`,
      link: 'must be a link with a title and a url',
    },
    reset: {
      ask: 'Restore the defaults',
      question: 'Restore all settings to their defaults? The quick links are removed too.',
      yes: 'Restore',
      no: 'Cancel',
    },
  },
};
