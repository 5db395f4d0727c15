import type { Language } from '@espoo-values/strategy-content';
import { type LinkField, MAX_LINKS, MAX_TITLE, MAX_URL } from '../settings/link.ts';

/** The words around the quick links on the options page. */
interface LinkWords extends Readonly<Record<LinkField, string>> {
  readonly add: string;
  /** Of the link of that name, at its place among all. */
  readonly remove: (name: string) => string;
  readonly up: (name: string, place: string) => string;
  readonly down: (name: string, place: string) => string;
  readonly full: string;
  readonly save: string;
  readonly cancel: string;
  /** What a field must be, where it is not. */
  readonly wrong: Readonly<Record<LinkField, string>>;
}

export const LINK_WORDS: Readonly<Record<Language, LinkWords>> = {
  fi: {
    title: 'Nimi',
    url: 'Osoite',
    add: 'Lisää linkki',
    remove: (name) => `Poista: ${name}`,
    up: (name, place) => `Siirrä ylöspäin: ${name}, ${place}`,
    down: (name, place) => `Siirrä alaspäin: ${name}, ${place}`,
    full: `Linkkejä voi olla enintään ${MAX_LINKS}.`,
    save: 'Tallenna linkki',
    cancel: 'Peruuta',
    wrong: {
      title: `nimessä on oltava 1–${MAX_TITLE} merkkiä`,
      url: `osoitteen alussa on oltava https:// tai http://, siinä ei saa olla käyttäjätunnusta eikä salasanaa, ja sen pituus on enintään ${MAX_URL} merkkiä`,
    },
  },
  sv: {
    title: 'Namn',
    url: 'Adress',
    add: 'Lägg till en länk',
    remove: (name) => `Ta bort: ${name}`,
    up: (name, place) => `Flytta uppåt: ${name}, ${place}`,
    down: (name, place) => `Flytta nedåt: ${name}, ${place}`,
    full: `Det kan finnas högst ${MAX_LINKS} länkar.`,
    save: 'Spara länken',
    cancel: 'Avbryt',
    wrong: {
      title: `namnet måste ha 1–${MAX_TITLE} tecken`,
      url: `adressen måste börja med https:// eller http://, den får inte innehålla användarnamn eller lösenord, och den får ha högst ${MAX_URL} tecken`,
    },
  },
  en: {
    title: 'Name',
    url: 'Address',
    add: 'Add a link',
    remove: (name) => `Remove: ${name}`,
    up: (name, place) => `Move up: ${name}, ${place}`,
    down: (name, place) => `Move down: ${name}, ${place}`,
    full: `There can be at most ${MAX_LINKS} links.`,
    save: 'Save the link',
    cancel: 'Cancel',
    wrong: {
      title: `a name must have 1 to ${MAX_TITLE} characters`,
      url: `an address must begin with https:// or http://, hold no user name or password, and have at most ${MAX_URL} characters`,
    },
  },
};
