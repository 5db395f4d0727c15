import type { Words } from './words.ts';

export const en: Words = {
  manifest: {
    name: 'Value of the day – Espoo',
    description:
      'Each day one of Espoo’s values, in every new tab. An independent project, not the city’s own.',
    actionTitle: 'Show the value of the day',
  },
  views: {
    day: 'Value of the day',
    values: 'All values',
    vision: 'Vision',
    mission: 'Mission',
  },
  options: 'Settings',
};
