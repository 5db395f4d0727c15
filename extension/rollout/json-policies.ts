import type { RolloutOptions } from './rollout-options.ts';

/** Chromium's own line that names the extension, under every new tab. */
const FOOTER = { NTPFooterExtensionAttributionEnabled: false };

/** What an organisation sets in the extension, as Chrome, Edge and Chromium are told it. */
export function chromiumSettings(id: string, settings: object) {
  return { '3rdparty': { extensions: { [id]: settings } } };
}

/** What an organisation sets in the extension, as Firefox is told it. */
export function firefoxSettings(id: string, settings: object) {
  return { policies: { '3rdparty': { Extensions: { [id]: settings } } } };
}

export function chromePolicy({ chromeId, chromeUpdateUrl, settings }: RolloutOptions) {
  return {
    ...forceInstalled(chromeId, chromeUpdateUrl),
    ...FOOTER,
    ...chromiumSettings(chromeId, settings),
  };
}

export function edgePolicy({ edgeId, edgeUpdateUrl, settings }: RolloutOptions) {
  return { ...forceInstalled(edgeId, edgeUpdateUrl), ...chromiumSettings(edgeId, settings) };
}

export function firefoxPolicy({ firefoxId, firefoxUrl, settings }: RolloutOptions) {
  const { policies } = firefoxSettings(firefoxId, settings);
  const install = { installation_mode: 'force_installed', install_url: firefoxUrl, private_browsing: true };
  return {
    policies: {
      ExtensionSettings: { [firefoxId]: install },
      // Else Firefox asks in every profile whether the new tab may be another one, and takes the focus from the address bar.
      Preferences: { [`extensions.installedDistroAddon.${firefoxId}`]: { Value: true, Status: 'locked' } },
      ...policies,
    },
  };
}

function forceInstalled(id: string, updateUrl: string) {
  return { ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updateUrl } } };
}
