import type { Edition, Section, Value } from '@espoo-values/widget';

const section = (title: string, paragraph: string): Section => ({ title, paragraphs: [paragraph] });
const value = (id: string, title: string, paragraph: string): Value => ({
  id,
  title,
  paragraphs: [paragraph],
});

/** Another city's text, as it might come from its own server. It is made up: the city is an example. */
export const EXAMPLE_CITY: Edition = {
  id: 'example-city',
  city: { fi: 'Esimerkkilä', sv: 'Exempelstad', en: 'Example City' },
  originalLanguage: 'fi',
  source: {
    title: {
      fi: 'Esimerkkilän strategia',
      sv: 'Exempelstads strategi',
      en: 'The strategy of Example City',
    },
    site: 'example.org',
  },
  translations: {
    fi: {
      official: true,
      trail: ['Esimerkkilä'],
      vision: section('ESIMERKKILÄN VISIO', 'Esimerkkilässä jokainen esimerkki on hyvä.'),
      mission: section('KAUPUNGIN TEHTÄVÄ', 'Kaupunki näyttää, miltä toisen kaupungin teksti näyttää.'),
      values: {
        title: 'ESIMERKKILÄN ARVOT',
        items: [value('selkeys', 'Selkeys', 'Sanomme asiat niin, että ne ymmärretään.')],
      },
    },
    sv: {
      official: true,
      trail: ['Exempelstad'],
      vision: section('EXEMPELSTADS VISION', 'I Exempelstad är varje exempel gott.'),
      mission: section('STADENS UPPGIFT', 'Staden visar hur en annan stads text ser ut.'),
      values: {
        title: 'EXEMPELSTADS VÄRDERINGAR',
        items: [value('selkeys', 'Tydlighet', 'Vi säger saker så att de förstås.')],
      },
    },
    en: {
      official: true,
      trail: ['Example City'],
      vision: section('EXAMPLE CITY – VISION', 'In Example City every example is a good one.'),
      mission: section('THE CITY’S TASK', 'The city shows what another city’s text looks like.'),
      values: {
        title: 'EXAMPLE CITY’S VALUES',
        items: [value('selkeys', 'Clarity', 'We say things so that they are understood.')],
      },
    },
  },
};
