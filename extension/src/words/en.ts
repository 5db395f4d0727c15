import { LANGUAGE_NAMES, type Words } from './words.ts';

const VIEWS = {
  day: 'Value of the day',
  values: 'All values',
  vision: 'Vision',
  mission: 'Mission',
};

export const en: Words = {
  manifest: {
    name: 'Value of the day – Espoo',
    description:
      'One of Espoo’s values for each day, in every new tab. An independent project, not the city’s own.',
    actionTitle: 'Show the value of the day',
  },
  views: VIEWS,
  viewsLabel: 'What is shown',
  options: 'Settings',
  settings: {
    language: { legend: 'Language', options: { auto: 'The browser’s language', ...LANGUAGE_NAMES } },
    theme: { legend: 'Colours', options: { auto: 'As in the browser', light: 'Light', dark: 'Dark' } },
    view: { legend: 'First in a new tab', options: VIEWS },
  },
  saved: {
    sync: 'Saved.',
    local: 'Saved in this browser only.',
    locked: 'Your organisation has set this, so it cannot be changed here.',
    failed: 'Could not be saved. The setting is as it was.',
  },
  privacy: {
    title: 'Your data',
    paragraphs: [
      'The extension stores only the settings on this page. It collects nothing and sends nothing anywhere.',
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
};
