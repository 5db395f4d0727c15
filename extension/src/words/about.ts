import type { Language } from '@espoo-values/strategy-content';

interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** What the options page says of the extension itself. */
interface AboutWords {
  readonly privacy: Section;
  readonly about: Section;
  readonly version: string;
}

export const ABOUT_WORDS: Readonly<Record<Language, AboutWords>> = {
  fi: {
    privacy: {
      title: 'Tietosi',
      paragraphs: [
        'Laajennus tallentaa vain asetuksesi, sen, että olet lukenut ensimmäisen ilmoituksen, ja, jotta uusi välilehti on heti oikea, kopion niistä ja organisaatiosi valinnoista sekä sen, mitä tulevien viikkojen uudet välilehdet näyttävät ensin ja millä kielellä. Se ei kerää mitään eikä lähetä mitään minnekään.',
        'Jos selaimesi synkronointi on päällä, selain kopioi asetukset muihin laitteisiisi.',
      ],
    },
    about: {
      title: 'Tietoja laajennuksesta',
      paragraphs: [
        'Tämä on riippumaton hanke. Espoon kaupunki ei ole tehnyt eikä hyväksynyt laajennusta eikä vastaa siitä.',
      ],
    },
    version: 'Versio',
  },
  sv: {
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
  },
  en: {
    privacy: {
      title: 'Your data',
      paragraphs: [
        'The extension stores only your settings, that you have read the first note and, so that a new tab is right at once, a copy of them and of what your organisation has set, and what the new tabs of the coming weeks show first, and in which language. It collects nothing and sends nothing anywhere.',
        'If your browser’s sync is on, the browser copies the settings to your other devices.',
      ],
    },
    about: {
      title: 'About the extension',
      paragraphs: [
        'This is an independent project. The City of Espoo has neither made nor approved the extension and is not responsible for it.',
      ],
    },
    version: 'Version',
  },
};
