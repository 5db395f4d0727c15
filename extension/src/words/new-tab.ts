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
  },
};
