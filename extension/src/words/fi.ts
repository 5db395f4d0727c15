import { LANGUAGE_NAMES, type Words } from './words.ts';

const VIEWS = {
  day: 'Päivän arvo',
  values: 'Kaikki arvot',
  vision: 'Visio',
  mission: 'Toiminta-ajatus',
};

export const fi: Words = {
  manifest: {
    name: 'Päivän arvo – Espoo',
    description:
      'Yksi Espoon arvoista jokaiselle päivälle, jokaisessa uudessa välilehdessä. Riippumaton hanke, ei kaupungin oma.',
    actionTitle: 'Näytä päivän arvo',
  },
  views: VIEWS,
  viewsLabel: 'Mitä näytetään',
  options: 'Asetukset',
  settings: {
    language: { legend: 'Kieli', options: { auto: 'Selaimen kieli', ...LANGUAGE_NAMES } },
    theme: { legend: 'Värit', options: { auto: 'Selaimen mukaan', light: 'Vaaleat', dark: 'Tummat' } },
    view: { legend: 'Uudessa välilehdessä ensin', options: VIEWS },
  },
  saved: {
    sync: 'Tallennettu.',
    local: 'Tallennettu vain tähän selaimeen.',
    locked: 'Organisaatiosi on määrännyt tämän asetuksen, joten sitä ei voi muuttaa täällä.',
    failed: 'Tallennus ei onnistunut. Asetus on ennallaan.',
  },
  privacy: {
    title: 'Tietosi',
    paragraphs: [
      'Laajennus tallentaa vain tällä sivulla tehdyt valinnat. Se ei kerää mitään eikä lähetä mitään minnekään.',
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
};
