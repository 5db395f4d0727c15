import { MAX_LINKS, MAX_TITLE, MAX_URL } from '../settings/limits.ts';
import type { OptionsWords } from './options-words.ts';
import { LANGUAGE_NAMES } from './words.ts';

export const en: OptionsWords = {
  labels: {
    language: 'Language',
    theme: 'Colours',
    view: 'First in a new tab',
    motif: 'Show the value’s drawing',
    clock: 'Show the clock',
    rest: 'The value is shown',
    links: 'Quick links',
    mostVisited: 'Show the sites you visit most',
  },
  choices: {
    language: { auto: 'The browser’s language', ...LANGUAGE_NAMES },
    theme: { auto: 'As in the browser', light: 'Light', dark: 'Dark' },
  },
  rest: {
    never: 'Every day',
    tomorrow: 'Again tomorrow',
    week: 'Again in a week',
    always: 'Not for now',
    until: (date) => `Again on ${date}`,
  },
  links: {
    title: 'Name',
    url: 'Address',
    add: 'Add a link',
    remove: (name) => `Remove: ${name}`,
    up: (name, place) => `Move up: ${name}, ${place}`,
    down: (name, place) => `Move down: ${name}, ${place}`,
    unnamed: 'link without a name',
    full: `There can be at most ${MAX_LINKS} links.`,
  },
  mostVisited: {
    note: 'When you turn this on, the browser asks for your permission. The sites are shown to you only, and nothing about them is sent anywhere.',
    missing: 'Permission has not been given, so the sites are not shown.',
    allow: 'Give permission',
  },
  locked: 'Set by your organisation.',
  saved: {
    sync: 'Saved.',
    local: 'Saved in this browser only.',
    locked: 'Your organisation has set this, so it cannot be changed here.',
    failed: 'Could not be saved. The setting is as it was.',
    imported: 'The settings were imported from the file.',
    reset: 'The defaults were restored.',
  },
  transfer: {
    title: 'Settings as a file',
    export: 'Export to a file',
    import: 'Import from a file',
    problems: 'Nothing was imported, because something in the file needs correcting:',
    left: (names) => `Settings made by your organisation were not changed: ${names}.`,
  },
  allowed: {
    json: 'the file is not JSON',
    file: 'the file does not hold this extension’s settings',
    version: 'the file comes from a newer version of the extension',
    name: (names) => `unknown setting; known are ${names}`,
    choice: (options) => `must be one of: ${options}`,
    boolean: 'must be true or false',
    rest: 'must be empty, always or a date as YYYY-MM-DD',
    links: `must be a list of at most ${MAX_LINKS} links`,
    link: 'must be a link with a title and a url',
    title: `a name must have 1 to ${MAX_TITLE} characters`,
    url: `an address must begin with https:// or http://, hold no user name or password, and have at most ${MAX_URL} characters`,
  },
  reset: {
    ask: 'Restore the defaults',
    question: 'Restore all settings to their defaults? The quick links are removed too.',
    yes: 'Restore',
    no: 'Cancel',
  },
  preview: 'A new tab with these settings',
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
};
