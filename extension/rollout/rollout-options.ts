import { languages } from '@espoo-values/strategy-content/outline';
import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import type { ManageableName, Settings } from '../src/settings/settings-schema.ts';

/** The source from which one browser installs the extension. */
export interface Source {
  /** The id under which the browser knows the extension. In Chrome and Edge, anyone who signs it gives it another id. */
  readonly id: string;
  /** The address of its updates in Chrome and Edge, and of the package itself in Firefox. */
  readonly address: string;
}

/** The differences between organisations: their browsers, and the settings that they set and so lock. */
export interface RolloutOptions {
  readonly chrome?: Source | undefined;
  readonly edge?: Source | undefined;
  readonly firefox?: Source | undefined;
  readonly settings: Partial<Pick<Settings, ManageableName>>;
}

/** An address that belongs to nobody. Each organisation replaces it with its own address. */
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
