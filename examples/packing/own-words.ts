/** What authors read in a system's editor; all other words are the configurator's. */
export const OWN_WORDS = {
  fi: {
    title: 'Espoon arvot',
    description: 'Päivän arvo, kaikki arvot, visio, toiminta-ajatus tai koko teksti ”Espoo – Visio”.',
    keywords: ['espoo', 'arvo', 'strategia'],
  },
  sv: {
    title: 'Esbos värderingar',
    description:
      'Dagens värdering, alla värderingar, visionen, verksamhetsidén eller hela texten ”Espoo – Visio”.',
    keywords: ['esbo', 'värdering', 'strategi'],
  },
  en: {
    title: 'Espoo values',
    description:
      'The value of the day, all values, the vision, the mission or the whole of the text “Espoo – Visio”.',
    keywords: ['espoo', 'value', 'strategy'],
  },
};
