import type { Language } from '@espoo-values/strategy-content';
import type { Rest } from '../settings/rest.ts';

/** The words of the new tab alone. */
export interface NewTabWords {
  /** Names the row of values and texts to a screen reader. */
  readonly choose: string;
  readonly today: string;
  readonly rest: string;
  readonly restTitle: string;
  readonly rests: Readonly<Record<Rest, string>>;
  readonly wake: string;
  /** Said while the value rests: the day, in words, on which it is shown again. */
  readonly again: (day: string) => string;
  readonly links: string;
  readonly mostVisited: string;
  readonly note: {
    readonly title: string;
    /** Who brought the extension, and who can remove it. */
    readonly by: Readonly<Record<'own' | 'organisation' | 'unknown', string>>;
    /** How to rest it; not said where a policy has settled that. */
    readonly rest: string;
    readonly about: string;
    readonly done: string;
  };
}

export const NEW_TAB_WORDS: Readonly<Record<Language, NewTabWords>> = {
  fi: {
    choose: 'Arvot ja tekstit',
    today: 'Tänään',
    rest: 'Piilota arvo',
    restTitle: 'Piilota arvo',
    rests: { tomorrow: 'huomiseen', week: 'viikoksi', always: 'toistaiseksi' },
    wake: 'Näytä päivän arvo',
    again: (day) => `Arvo näytetään taas ${day}.`,
    links: 'Pikalinkit',
    mostVisited: 'Useimmin avatut sivut',
    note: {
      title: 'Uudessa välilehdessä on nyt päivän arvo',
      by: {
        own: 'Lisäsit laajennuksen ”Päivän arvo – Espoo” tähän selaimeen, ja voit poistaa sen selaimen laajennussivulla.',
        organisation:
          'Organisaatiosi on ottanut käyttöön laajennuksen ”Päivän arvo – Espoo”. Vain organisaatiosi voi poistaa sen.',
        unknown:
          'Tässä selaimessa on laajennus ”Päivän arvo – Espoo”. Sen voi poistaa selaimen laajennussivulla.',
      },
      rest: 'Jos et halua nähdä arvoa, valitse ylhäältä ”Piilota arvo”.',
      about: 'Laajennus on riippumaton hanke, ei kaupungin oma. Se ei kerää mitään.',
      done: 'Selvä',
    },
  },
  sv: {
    choose: 'Värderingar och texter',
    today: 'I dag',
    rest: 'Dölj värderingen',
    restTitle: 'Dölj värderingen',
    rests: { tomorrow: 'till i morgon', week: 'i en vecka', always: 'tills vidare' },
    wake: 'Visa dagens värdering',
    again: (day) => `Värderingen visas igen den ${day}.`,
    links: 'Snabblänkar',
    mostVisited: 'Mest besökta sidor',
    note: {
      title: 'Nya flikar visar nu dagens värdering',
      by: {
        own: 'Du har lagt till tillägget ”Dagens värdering – Esbo” i den här webbläsaren och kan ta bort det på webbläsarens sida för tillägg.',
        organisation:
          'Din organisation har tagit i bruk tillägget ”Dagens värdering – Esbo”. Bara din organisation kan ta bort det.',
        unknown:
          'Tillägget ”Dagens värdering – Esbo” finns i den här webbläsaren. Det kan tas bort på webbläsarens sida för tillägg.',
      },
      rest: 'Vill du inte se värderingen kan du välja ”Dölj värderingen” högst upp.',
      about: 'Tillägget är ett oberoende projekt, inte stadens eget. Ingenting samlas in.',
      done: 'OK',
    },
  },
  en: {
    choose: 'Values and texts',
    today: 'Today',
    rest: 'Hide the value',
    restTitle: 'Hide the value',
    rests: { tomorrow: 'until tomorrow', week: 'for a week', always: 'until further notice' },
    wake: 'Show the value of the day',
    again: (day) => `The value is shown again on ${day}.`,
    links: 'Quick links',
    mostVisited: 'Most visited sites',
    note: {
      title: 'New tabs now show the value of the day',
      by: {
        own: 'You added the extension “Value of the day – Espoo” to this browser, and can remove it on the browser’s extensions page.',
        organisation:
          'Your organisation has added the extension “Value of the day – Espoo” to this browser. Only your organisation can remove it.',
        unknown:
          'The extension “Value of the day – Espoo” is in this browser. It can be removed on the browser’s extensions page.',
      },
      rest: 'If you would rather not see the value, choose “Hide the value” at the top.',
      about: 'It is an independent project, not the city’s own. Nothing is collected.',
      done: 'OK',
    },
  },
};
