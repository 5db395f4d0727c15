import { readFileSync } from 'node:fs';

/** Other custom elements, of public bodies and of the web at large: the module that a page imports for each. */
export const PEERS: Readonly<Record<string, string>> = {
  'the smallest Lit element': `import { html, LitElement } from 'lit';
customElements.define('x-x', class extends LitElement { render() { return html\`<p>\${this.title}</p>\`; } });`,
  '@github/relative-time-element': `import '@github/relative-time-element';`,
  '@awesome.me/webawesome callout': `import '@awesome.me/webawesome/dist/components/callout/callout.js';`,
  '@awesome.me/webawesome card': `import '@awesome.me/webawesome/dist/components/card/card.js';`,
  '@uswds/elements banner': `import '@uswds/elements/components/usa-banner';`,
  '@uswds/elements (all)': `import '@uswds/elements';`,
  '@justinribeiro/lite-youtube': `import '@justinribeiro/lite-youtube';`,
};

/** The versions of the packages that the peers import, and of what bundles them, as the manifest pins them. */
export function peerVersions(): Record<string, string> {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> };
  const modules = Object.values(PEERS).join();
  const isUsed = ([name]: [string, string]) => name === 'esbuild' || modules.includes(`'${name}`);
  return Object.fromEntries(Object.entries(devDependencies).filter(isUsed));
}
