import type { Source } from './rollout-options.ts';

/** Removes Chromium's own line that names the extension, under every new tab. */
const FOOTER = { NTPFooterExtensionAttributionEnabled: false };

/** An organisation's settings of the extension, in the form for Chrome, Edge and Chromium. */
export function chromiumSettings(id: string, settings: object) {
  return { '3rdparty': { extensions: { [id]: settings } } };
}

/** An organisation's settings of the extension, in the form for Firefox. */
export function firefoxSettings(id: string, settings: object) {
  return { policies: { '3rdparty': { Extensions: { [id]: settings } } } };
}

export function chromePolicy(source: Source, settings: object) {
  return { ...forceInstalled(source), ...FOOTER, ...chromiumSettings(source.id, settings) };
}

export function edgePolicy(source: Source, settings: object) {
  return { ...forceInstalled(source), ...chromiumSettings(source.id, settings) };
}

export function firefoxPolicy({ id, address }: Source, settings: object) {
  const { policies } = firefoxSettings(id, settings);
  const install = { installation_mode: 'force_installed', install_url: address, private_browsing: true };
  return {
    policies: {
      ExtensionSettings: { [id]: install },
      // Otherwise Firefox asks in every profile whether the new tab may be another one, and takes the focus from the address bar.
      Preferences: { [`extensions.installedDistroAddon.${id}`]: { Value: true, Status: 'locked' } },
      ...policies,
    },
  };
}

function forceInstalled({ id, address }: Source) {
  return { ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: address } } };
}
