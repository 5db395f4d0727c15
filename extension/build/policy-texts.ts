import { MAX_LINKS, MAX_TITLE } from '../src/settings/link.ts';
import type { ManageableName } from '../src/settings/settings-schema.ts';

/** What an administrator reads about each setting, in English as all of a browser's policies. */
export const POLICY_TEXTS: Readonly<Record<ManageableName, { title: string; description: string }>> = {
  language: {
    title: 'Language',
    description: 'The language of the pages and of the value; auto is the language of the browser.',
  },
  theme: { title: 'Colours', description: 'Light or dark; auto follows the browser.' },
  view: { title: 'First view', description: 'What a new tab shows first.' },
  motif: { title: 'Drawing', description: 'Whether the drawing of the value is shown.' },
  clock: { title: 'Clock', description: 'Whether the time of day is shown.' },
  rest: {
    title: 'Hide the value',
    description:
      'Until when the value is hidden. Empty: it is shown. always: it stays hidden. A date as YYYY-MM-DD: the first day, in Helsinki, on which it is shown again.',
  },
  links: {
    title: 'Quick links',
    description: `At most ${MAX_LINKS} links, each with a title of 1 to ${MAX_TITLE} characters and a url that begins with https:// or http:// and holds no user name or password. A link that does not fit is left out, the others are kept. An empty list leaves no links.`,
  },
  mostVisited: {
    title: 'Most visited sites',
    description:
      'Whether the sites most visited are listed. The reader is asked for the permission topSites first: a policy cannot give it. False forbids the list.',
  },
};
