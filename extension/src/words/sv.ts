import type { Words } from './words.ts';

export const sv: Words = {
  manifest: {
    name: 'Dagens värdering – Esbo',
    description:
      'Varje dag en av Esbos värderingar, i varje ny flik. Ett oberoende projekt, inte stadens eget.',
    actionTitle: 'Visa dagens värdering',
  },
  views: {
    day: 'Dagens värdering',
    values: 'Alla värderingar',
    vision: 'Vision',
    mission: 'Verksamhetsidé',
  },
  options: 'Inställningar',
};
