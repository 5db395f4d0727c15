import { languages } from '@espoo-values/strategy-content/outline';
import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import type { ManageableName, Settings } from '../src/settings/settings-schema.ts';

/** The extension as one browser comes by it. */
export interface Source {
  /** The id under which the browser knows it: in Chrome and Edge whoever signs it gives it another one. */
  readonly id: string;
  /** Where the browser looks for it: for its updates in Chrome and Edge, for the package itself in Firefox. */
  readonly address: string;
}

/** What differs from one organisation to the next: the browsers it has, and what it sets, and so locks. */
export interface RolloutOptions {
  readonly chrome?: Source | undefined;
  readonly edge?: Source | undefined;
  readonly firefox?: Source | undefined;
  readonly settings: Partial<Pick<Settings, ManageableName>>;
}

/** Of nobody: each organisation puts its own in its place. */
const SAMPLE_SERVER = 'https://extensions.example/espoo-values';

export const SAMPLE_OPTIONS = {
  chrome: { id: CHROMIUM_ID, address: `${SAMPLE_SERVER}/updates.xml` },
  edge: { id: CHROMIUM_ID, address: `${SAMPLE_SERVER}/updates.xml` },
  firefox: { id: FIREFOX_ID, address: `${SAMPLE_SERVER}/espoo-values.xpi` },
  settings: {
    language: languages[0] ?? 'auto',
    links: [
      { title: 'Espoo.fi', url: 'https://www.espoo.fi/' },
      { title: 'Intranet', url: 'https://intranet.example/' },
    ],
    mostVisited: false,
  },
} as const satisfies RolloutOptions;
