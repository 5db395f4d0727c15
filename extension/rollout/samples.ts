import { chromeRows } from './intune.ts';
import { chromePolicy, edgePolicy, firefoxPolicy } from './json-policies.ts';
import type { RolloutOptions } from './rollout-options.ts';
import { chromeKeys, edgeKeys, powerShellScript, registryFile } from './windows-registry.ts';

/** The policies for an organisation's browsers: the content of each file, by its name. */
export function samples(options: RolloutOptions): Readonly<Record<string, string>> {
  const { chrome, edge, firefox, settings } = options;
  return {
    ...(chrome && {
      'chrome.json': json(chromePolicy(chrome, settings)),
      'chrome.reg': registryFile(chromeKeys(chrome, settings)),
      'chrome-intune.txt': chromeRows(chrome.id, settings),
    }),
    ...(edge && {
      'edge.json': json(edgePolicy(edge, settings)),
      'edge.reg': registryFile(edgeKeys(edge, settings)),
      'edge-intune.ps1': powerShellScript(edgeKeys(edge, settings)),
    }),
    ...(firefox && { 'firefox-policies.json': json(firefoxPolicy(firefox, settings)) }),
  };
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
