import type { Language } from '@espoo-values/strategy-content';

/** Who brought the extension, as far as the browser says it. */
export type Installer = 'own' | 'organisation' | 'unknown';

/** The words of the note on the first new tab. */
interface NoteWords {
  readonly title: string;
  /** Who brought the extension, and who can remove it. */
  readonly by: Readonly<Record<Installer, string>>;
  /** How to hide the value; not said where a policy has settled that. */
  readonly rest: string;
  readonly about: string;
  readonly done: string;
}

export const NOTE_WORDS: Readonly<Record<Language, NoteWords>> = {
  fi: {
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
  sv: {
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
  en: {
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
};
