import { chromeRows, rowsAsText } from './intune.ts';
import { chromePolicy, edgePolicy, firefoxPolicy } from './json-policies.ts';
import type { RolloutOptions } from './rollout-options.ts';
import { chromeKeys, edgeKeys, powerShellScript, registryFile } from './windows-registry.ts';

/** Every sample of a policy: the name of its file, and what is in it. */
export function samples(options: RolloutOptions): Readonly<Record<string, string>> {
  return {
    'chrome.json': json(chromePolicy(options)),
    'edge.json': json(edgePolicy(options)),
    'firefox-policies.json': json(firefoxPolicy(options)),
    'chrome.reg': registryFile(chromeKeys(options)),
    'edge.reg': registryFile(edgeKeys(options)),
    'chrome-intune.txt': rowsAsText(chromeRows(options)),
    'edge-intune.ps1': powerShellScript(edgeKeys(options)),
  };
}

function json(content: object): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}
