// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { MOUNTS, VERSIONS } from '../mounts.mjs';
import { DAYS } from '../packing/release/calendar-days.ts';
import { languageOfFile } from '../packing/release/file-language.ts';

/** The use of a file, by a pattern of its name. The first that fits applies. */
const KINDS = /** @type {const} */ ([
  ['web', /-web\.zip$/],
  ['wordpress', /wordpress/],
  ['drupal', /drupal/],
  ['chrome', /-chrome\.zip$/],
  ['edge', /-edge\.zip$/],
  ['firefox', /-firefox\.zip$/],
  ['sources', /-sources\.zip$/],
  ['element', /-npm-widget\.tgz$/],
  ['texts', /-npm-strategy-content\.tgz$/],
  ['calendar', /\.ics$/],
  ['store', /-store-\w+\.txt$/],
  ['sbom', /sbom|\.cdx\.json$/],
]);

/** A size in thousands of bytes, as browsers show it. @param {number} bytes */
const kilobytes = (bytes) => Math.max(1, Math.round(bytes / 1000));

/**
 * The files of `pnpm release`, as its list of checksums names them, except what says to open first what.
 *
 * @param {string} folder ends in a slash
 */
export function packagesIn(folder) {
  const list = `${folder}SHA256SUMS`;
  if (!existsSync(list)) return [];
  return [...readFileSync(list, 'utf8').matchAll(/^([\da-f]{64}) [ *](.+(?<!README\.txt))$/gm)].map(
    ([, hash = '', name = '']) => ({
      name,
      hash,
      kind: KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other',
      size: kilobytes(statSync(folder + name).size),
      language: languageOfFile(name),
    }),
  );
}

/** The folder that `pnpm release` writes into. */
const RELEASE = MOUNTS['/downloads/'];

/**
 * Whether the packages of this version and edition are made.
 *
 * @param {{ edition: string, version: string }} of
 * @param {string} [folder] ends in a slash
 */
export const hasRelease = ({ edition, version }, folder = RELEASE) =>
  packagesIn(folder).some(({ name }) => name.endsWith(`-${edition}-${version}-web.zip`));

/** A fact of a plugin, as the plugin itself states it. @param {string} file @param {RegExp} pattern */
const stated = (file, pattern) =>
  pattern.exec(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))?.[1] ?? '';
const wordpress = 'wordpress/espoo-values/espoo-values.php';
const drupal = stated('drupal/espoo_values/espoo_values.info.yml', /^core_version_requirement: (.+)$/m);

const script = MOUNTS['/widget/'];
/** @type {{ version: string, files: { name: string, integrity: string }[] }} */
const { version, files } = JSON.parse(readFileSync(`${script}integrity.json`, 'utf8'));
const [fixed = '', moving = ''] = VERSIONS.map((path) => path.slice(1));

/** The files that the site offers for download. */
export const DOWNLOADS = {
  version,
  fixed,
  moving,
  /** The name under which the script never means another version. */
  versioned: `espoo-values-${version}.min.js`,
  script: files.map(({ name, integrity }) => {
    const bytes = readFileSync(script + name);
    return {
      name,
      integrity,
      hash: createHash('sha256').update(bytes).digest('hex'),
      size: kilobytes(bytes.length),
      sent: brotliCompressSync(bytes).length / 1000,
    };
  }),
  packages: packagesIn(RELEASE),
  /** The days of a calendar. */
  days: DAYS,
  /** The versions that the plugins need. */
  needs: {
    wordpress: stated(wordpress, /Requires at least: +(.+)/),
    php: stated(wordpress, /Requires PHP: +(.+)/),
    // `^10.2 || ^11`
    drupal: drupal.replaceAll('^', '').replace(' || ', '–'),
  },
};
