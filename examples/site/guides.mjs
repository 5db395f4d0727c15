// @ts-check

/** @typedef {{ file: string, address: string }} Guide */

/**
 * The documents of the repository that are pages of the site too, and where they are.
 *
 * @type {readonly Guide[]}
 */
export const GUIDES = [
  { file: 'README.md', address: 'guides/overview.html' },
  { file: 'widget/README.md', address: 'guides/element.html' },
  { file: 'extension/README.md', address: 'guides/extension.html' },
  { file: 'extension/ROLLOUT.md', address: 'guides/rollout.html' },
  { file: 'extension/PRIVACY.md', address: 'guides/privacy.html' },
  { file: 'packages/strategy-content/EDITIONS.md', address: 'guides/editions.html' },
  { file: 'packages/strategy-content/README.md', address: 'guides/content.html' },
  { file: 'ACCESSIBILITY.md', address: 'guides/accessibility.html' },
  { file: 'CONTRIBUTING.md', address: 'guides/contributing.html' },
  { file: 'SECURITY.md', address: 'guides/security.html' },
  { file: 'UPGRADING.md', address: 'guides/upgrading.html' },
  { file: 'CHANGELOG.md', address: 'guides/changelog.html' },
];
