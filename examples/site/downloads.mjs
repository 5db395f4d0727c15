// @ts-check
import { existsSync, readFileSync, statSync } from 'node:fs';
import { MOUNTS, VERSIONS } from '../mounts.mjs';

/** What a file is for, by its name; the first that fits. */
const KINDS = /** @type {const} */ ([
  ['web', /-web\.zip$/],
  ['wordpress', /wordpress/],
  ['drupal', /drupal/],
  ['chrome', /-chrome\.(?:zip|crx)$/],
  ['edge', /-edge\.zip$/],
  ['firefox', /-firefox\.(?:zip|xpi)$/],
  ['sources', /-sources\.zip$/],
  ['npm', /\.tgz$/],
  ['calendar', /\.ics$/],
  ['sbom', /sbom|\.cdx\.json$/],
]);

/** @param {string} path */
const kilobytes = (path) => Math.ceil(statSync(path).size / 1000);

/**
 * What `pnpm release` has made, as its list of checksums names it; texts are for whoever publishes.
 *
 * @param {string} folder ends in a slash
 */
export function packagesIn(folder) {
  const list = `${folder}SHA256SUMS`;
  if (!existsSync(list)) return [];
  return [...readFileSync(list, 'utf8').matchAll(/^([\da-f]{64}) [ *](.+(?<!\.txt))$/gm)].map(
    ([, hash = '', name = '']) => ({
      name,
      hash,
      kind: KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other',
      size: kilobytes(folder + name),
    }),
  );
}

const script = MOUNTS['/widget/'];
/** @type {{ files: { name: string, integrity: string }[] }} */
const { files } = JSON.parse(readFileSync(`${script}integrity.json`, 'utf8'));
const [fixed = '', moving = ''] = VERSIONS.map((path) => path.slice(1));

/** The files that there are to download. */
export const DOWNLOADS = {
  fixed,
  moving,
  script: files.map(({ name, integrity }) => ({ name, integrity, size: kilobytes(script + name) })),
  packages: packagesIn(MOUNTS['/downloads/']),
};
