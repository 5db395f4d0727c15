import type { Words } from './words.ts';

export const fi: Words = {
  manifest: {
    name: 'Päivän arvo – Espoo',
    description:
      'Joka päivä yksi Espoon arvoista, jokaisessa uudessa välilehdessä. Riippumaton hanke, ei kaupungin oma.',
    actionTitle: 'Näytä päivän arvo',
  },
  views: {
    day: 'Päivän arvo',
    values: 'Kaikki arvot',
    vision: 'Visio',
    mission: 'Toiminta-ajatus',
  },
  options: 'Asetukset',
};
