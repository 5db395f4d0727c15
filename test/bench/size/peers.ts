import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Other custom elements, of public bodies and of the web at large: the modules that a page imports for each. */
export const PEERS = {
  '@github/relative-time-element': `import '@github/relative-time-element';`,
  '@awesome.me/webawesome callout': `import '@awesome.me/webawesome/dist/components/callout/callout.js';`,
  '@awesome.me/webawesome card': `import '@awesome.me/webawesome/dist/components/card/card.js';`,
  '@uswds/elements banner': `import '@uswds/elements/components/usa-banner';`,
  '@uswds/elements (all)': `import '@uswds/elements';`,
  '@justinribeiro/lite-youtube': `import '@justinribeiro/lite-youtube';`,
} as const;

const PACKAGES = [
  '@github/relative-time-element',
  '@awesome.me/webawesome',
  '@uswds/elements',
  '@justinribeiro/lite-youtube',
  'lit',
  'esbuild',
];

/** The versions installed of the peers, of Lit and of what bundles them. */
export function peerVersions(): Record<string, string> {
  return Object.fromEntries(PACKAGES.map((name) => [name, versionOf(name)]));
}

/** Not every package lets its package.json be imported: it is looked for where packages are. */
function versionOf(name: string): string {
  for (const folder of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const text = readFileSync(join(folder, name, 'package.json'), 'utf8');
      return (JSON.parse(text) as { version: string }).version;
    } catch {
      // Further up, then.
    }
  }
  throw new Error(`${name} is not installed (from ${dirname(import.meta.filename)}).`);
}
