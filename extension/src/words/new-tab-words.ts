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
  readonly links: string;
  readonly mostVisited: string;
  readonly note: {
    readonly title: string;
    readonly own: string;
    readonly organisation: string;
    /** How to rest it; not said where a policy has settled that. */
    readonly rest: string;
    readonly remove: string;
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
    links: 'Pikalinkit',
    mostVisited: 'Useimmin avatut sivut',
    note: {
      title: 'Uudessa välilehdessä on nyt päivän arvo',
      own: 'Lisäsit laajennuksen ”Päivän arvo – Espoo” tähän selaimeen.',
      organisation: 'Organisaatiosi on ottanut käyttöön laajennuksen ”Päivän arvo – Espoo”.',
      rest: 'Voit piilottaa arvon sivun yläreunasta.',
      remove:
        'Laajennuksen voi poistaa selaimen laajennussivulta, ellei organisaatiosi ole asentanut sitä. Laajennus ei kerää mitään.',
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
    links: 'Snabblänkar',
    mostVisited: 'Mest besökta sidor',
    note: {
      title: 'Nya flikar visar nu dagens värdering',
      own: 'Du har lagt till tillägget ”Dagens värdering – Esbo” i den här webbläsaren.',
      organisation: 'Din organisation har tagit i bruk tillägget ”Dagens värdering – Esbo”.',
      rest: 'Du kan dölja värderingen högst upp på sidan.',
      remove:
        'Tillägget tas bort på webbläsarens sida för tillägg, om inte din organisation har installerat det. Ingenting samlas in.',
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
    links: 'Quick links',
    mostVisited: 'Most visited sites',
    note: {
      title: 'New tabs now show the value of the day',
      own: 'You added the extension “Value of the day – Espoo” to this browser.',
      organisation: 'Your organisation has added the extension “Value of the day – Espoo” to this browser.',
      rest: 'You can hide the value at the top of the page.',
      remove:
        'You can remove the extension on the browser’s extensions page, unless your organisation installed it. Nothing is collected.',
      done: 'OK',
    },
  },
};
