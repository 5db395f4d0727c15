// @ts-check
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { MOUNTS, PAGES, VERSIONS } from '../mounts.mjs';

/** Files that only editors and compilers read. */
const NOT_FOR_BROWSERS = /\.d\.ts$|\.tsbuildinfo$|\.txt$|\.map$|(?:types|data|elements)\.json$/;

/** The folders whose files are all for download. */
const FOR_DOWNLOAD = ['/downloads/', '/samples/'];

/**
 * Puts the built site into one folder: the same files that `npm start` serves, for any server and any path.
 *
 * @param {string} folder emptied first
 * @param {object} options
 * @param {(path: string, html: string) => string} options.transform gives the HTML to write for a page
 * @param {string} [options.published] the folder of the published site. The new site keeps its older versions of the script.
 * @returns {Promise<string[]>} the versions of the script that the site has
 * @throws {Error} if a published version would change
 */
export async function buildSite(folder, { transform, published }) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, folders] of Object.entries(MOUNTS)) {
    if (VERSIONS.includes(path)) continue;
    // The first folder wins, so it is copied last. The folder of `pnpm release` is absent until that has run.
    for (const from of [folders].flat().reverse().filter(existsSync))
      cpSync(from, join(folder, path), {
        recursive: true,
        filter: (source) => FOR_DOWNLOAD.includes(path) || !NOT_FOR_BROWSERS.test(source),
      });
  }
  const script = join(folder, 'widget');
  const { files } = JSON.parse(readFileSync(join(script, 'integrity.json'), 'utf8'));
  for (const version of VERSIONS)
    for (const { name } of [...files, { name: 'integrity.json' }])
      cpSync(join(script, name), join(folder, version, name));
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  for (const name of pages) {
    const path = join(folder, name);
    writeFileSync(path, transform(`/${name}`, readFileSync(path, 'utf8')));
  }
  for (const page of ['configurator', 'desk']) await bundle(join(folder, page), `${PAGES}${page}/main.js`);
  if (published !== undefined) keepVersions(folder, published);
  writeFileSync(join(folder, '_headers'), headersFor(policyFor(folder)));
  return readdirSync(folder).filter((name) => /^v\d/.test(name));
}

/**
 * Bundles a page's modules into its first one: over a network, fifty requests make a page wait.
 *
 * @param {string} outDir
 * @param {string} input
 */
const bundle = (outDir, input) =>
  build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { input, output: { entryFileNames: 'main.js' } },
    },
  });

/** @param {string} folder @param {string} published */
function keepVersions(folder, published) {
  const versions = readdirSync(published).filter((name) => /^v\d+\.\d+\.\d+$/.test(name));
  for (const version of versions) {
    const [old, now] = [join(published, version), join(folder, version)];
    if (!existsSync(now)) cpSync(old, now, { recursive: true });
    for (const name of readdirSync(old)) {
      if (existsSync(join(now, name)) && readFileSync(join(old, name)).equals(readFileSync(join(now, name))))
        continue;
      throw new Error(
        `${version}/${name} is published already, and would change. Pages name its hash: give the change a new version.`,
      );
    }
  }
}

/**
 * The content security policy of every page of the site. It allows nothing from elsewhere, and nothing inline except the import maps.
 *
 * @param {string} folder
 */
export function policyFor(folder) {
  const maps = readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map(
      (name) =>
        /<script type="importmap">([^]*?)<\/script>/.exec(readFileSync(join(folder, name), 'utf8'))?.[1],
    )
    .filter((map) => map !== undefined)
    .map((map) => `'sha256-${createHash('sha256').update(map).digest('base64')}'`);
  return `default-src 'none'; script-src 'self' ${maps.join(' ')}; style-src 'self'; img-src 'self' data:; frame-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'`;
}

/** The file `_headers`, for the servers that read one. @param {string} policy */
const headersFor = (policy) => `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
${VERSIONS.map(
  (path, index) => `${path}*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=${index === 0 ? '31536000, immutable' : '3600'}`,
).join('\n')}
`;
