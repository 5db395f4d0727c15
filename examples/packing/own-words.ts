import { builtInEdition, chooseLanguage } from '@espoo-values/strategy-content';
import { city, languages } from '@espoo-values/strategy-content/outline';
import type { Language } from '../pages/configurator/words.js';

const { title } = builtInEdition.source;

/** The words by language. Each gets the city's name in that language, or else in the original one. */
const OWN_WORDS = {
  fi: (name: string) => ({
    description: `Päivän arvo, kaikki arvot, visio, toiminta-ajatus tai koko teksti ”${title}”.`,
    keywords: [name, 'arvo', 'strategia'],
  }),
  sv: (name: string) => ({
    description: `Dagens värdering, alla värderingar, visionen, verksamhetsidén eller hela texten ”${title}”.`,
    keywords: [name, 'värdering', 'strategi'],
  }),
  en: (name: string) => ({
    description: `The value of the day, all values, the vision, the mission or the whole of the text “${title}”.`,
    keywords: [name, 'value', 'strategy'],
  }),
};

/** The words about the edition for authors in a system's editor. All other words are the configurator's. */
export const ownWords = (language: Language) =>
  OWN_WORDS[language](city[chooseLanguage(language, languages)] ?? '');
