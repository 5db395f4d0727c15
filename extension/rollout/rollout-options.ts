import { CHROMIUM_ID, FIREFOX_ID } from '../src/ids.ts';
import type { ManageableName } from '../src/settings/default-settings.ts';
import type { Settings } from '../src/settings/settings-schema.ts';

/** What differs from one organisation to the next. */
export interface RolloutOptions {
  /** The ids under which Chrome and Edge know the extension: whoever signs it gives it another one. */
  readonly chromeId: string;
  readonly edgeId: string;
  readonly firefoxId: string;
  /** Where the browsers look for the extension and its updates. */
  readonly chromeUpdateUrl: string;
  readonly edgeUpdateUrl: string;
  readonly firefoxUrl: string;
  /** What is set, and so locked. */
  readonly settings: Partial<Pick<Settings, ManageableName>>;
}

/** The addresses are of nobody: each organisation puts its own in their place. */
export const SAMPLE_OPTIONS: RolloutOptions = {
  chromeId: CHROMIUM_ID,
  edgeId: CHROMIUM_ID,
  firefoxId: FIREFOX_ID,
  chromeUpdateUrl: 'https://extensions.example/espoo-values/updates.xml',
  edgeUpdateUrl: 'https://extensions.example/espoo-values/updates.xml',
  firefoxUrl: 'https://extensions.example/espoo-values/espoo-values.xpi',
  settings: {
    language: 'fi',
    links: [
      { title: 'Espoo.fi', url: 'https://www.espoo.fi/' },
      { title: 'Intranet', url: 'https://intranet.example/' },
    ],
    mostVisited: false,
  },
};
