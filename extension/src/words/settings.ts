import type { Language } from '@espoo-values/strategy-content';
import type { Rest } from '../settings/rest.ts';
import type { ChoiceName, ManageableName, Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';

/** The words of one choice: each of its options. The views have theirs on every page. */
type ChoiceWords<Name extends ChoiceName> = Readonly<Record<Settings[Name], string>>;

/** The words of the form on the options page. */
interface SettingsWords {
  readonly labels: Readonly<Record<ManageableName, string>>;
  readonly choices: { readonly [Name in Exclude<ChoiceName, 'view'>]: ChoiceWords<Name> };
  /** When the value is shown; they follow the label. */
  readonly rest: Readonly<Record<'never' | Rest, string>> & { readonly until: (date: string) => string };
  readonly mostVisited: { readonly note: string; readonly missing: string; readonly allow: string };
  /** Beside a setting that a policy sets. */
  readonly locked: string;
  /** What became of a change. */
  readonly saved: Readonly<Record<Saved | 'imported' | 'reset', string>>;
  /** Names the preview. */
  readonly preview: string;
}

/** The languages' names in themselves, the same in every language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};

export const SETTINGS_WORDS: Readonly<Record<Language, SettingsWords>> = {
  fi: {
    labels: {
      language: 'Kieli',
      theme: 'Värit',
      view: 'Uudessa välilehdessä ensin',
      motif: 'Näytä arvon kuva',
      clock: 'Näytä kello',
      rest: 'Arvo näytetään',
      links: 'Pikalinkit',
      mostVisited: 'Näytä useimmin avatut sivut',
    },
    choices: {
      language: { auto: 'Selaimen kieli', ...LANGUAGE_NAMES },
      theme: { auto: 'Selaimen mukaan', light: 'Vaaleat', dark: 'Tummat' },
    },
    rest: {
      never: 'Joka päivä',
      tomorrow: 'Taas huomenna',
      week: 'Taas viikon kuluttua',
      always: 'Ei toistaiseksi',
      until: (date) => `Taas ${date}`,
    },
    mostVisited: {
      note: 'Kun otat tämän käyttöön, selain kysyy lupaasi. Sivut näkyvät vain sinulle, eikä niistä lähetetä tietoa minnekään.',
      missing: 'Lupaa ei ole annettu, joten sivuja ei näytetä.',
      allow: 'Anna lupa',
    },
    locked: 'Organisaatiosi on valinnut tämän.',
    saved: {
      sync: 'Tallennettu.',
      local: 'Tallennettu vain tähän selaimeen.',
      locked: 'Organisaatiosi on valinnut tämän asetuksen, joten sitä ei voi muuttaa täällä.',
      failed: 'Tallennus ei onnistunut. Asetus on ennallaan.',
      imported: 'Asetukset tuotiin tiedostosta.',
      reset: 'Oletukset palautettiin.',
    },
    preview: 'Uusi välilehti näillä asetuksilla',
  },
  sv: {
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
    preview: 'En ny flik med de här inställningarna',
  },
  en: {
    labels: {
      language: 'Language',
      theme: 'Colours',
      view: 'First in a new tab',
      motif: 'Show the value’s drawing',
      clock: 'Show the clock',
      rest: 'The value is shown',
      links: 'Quick links',
      mostVisited: 'Show the sites you visit most',
    },
    choices: {
      language: { auto: 'The browser’s language', ...LANGUAGE_NAMES },
      theme: { auto: 'As in the browser', light: 'Light', dark: 'Dark' },
    },
    rest: {
      never: 'Every day',
      tomorrow: 'Again tomorrow',
      week: 'Again in a week',
      always: 'Not for now',
      until: (date) => `Again on ${date}`,
    },
    mostVisited: {
      note: 'When you turn this on, the browser asks for your permission. The sites are shown to you only, and nothing about them is sent anywhere.',
      missing: 'Permission has not been given, so the sites are not shown.',
      allow: 'Give permission',
    },
    locked: 'Set by your organisation.',
    saved: {
      sync: 'Saved.',
      local: 'Saved in this browser only.',
      locked: 'Your organisation has set this, so it cannot be changed here.',
      failed: 'Could not be saved. The setting is as it was.',
      imported: 'The settings were imported from the file.',
      reset: 'The defaults were restored.',
    },
    preview: 'A new tab with these settings',
  },
};
