// @ts-check
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { MOUNTS, PAGES, VERSIONS } from '../mounts.mjs';

/** What only editors and compilers read. */
const NOT_FOR_BROWSERS = /\.d\.ts$|\.tsbuildinfo$|\.txt$|\.map$|(?:types|data|elements)\.json$/;

/**
 * Puts the site into one folder, from what is built: the same files that `npm start` serves, for any server and any path.
 *
 * @param {string} folder emptied first
 * @param {object} options
 * @param {(path: string, html: string) => string} options.transform what is made of a page on its way out
 * @param {string} [options.published] the folder of the site as it is published: its older versions of the script go on
 * @returns {Promise<string[]>} the versions of the script that it has
 * @throws {Error} where a version that was published would change
 */
export async function buildSite(folder, { transform, published }) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, folders] of Object.entries(MOUNTS)) {
    if (VERSIONS.includes(path)) continue;
    // The first folder wins. What `pnpm release` makes is there only after it.
    for (const from of [folders].flat().reverse().filter(existsSync))
      cpSync(from, join(folder, path), {
        recursive: true,
        filter: (source) => path === '/downloads/' || !NOT_FOR_BROWSERS.test(source),
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
 * Puts the modules of a page into its first one: over a network, fifty requests make a page wait.
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
 * The policy that every page of the site keeps: nothing from elsewhere, nothing that stands in a page but the import maps.
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

/** For the servers that read such a file; others are told the same. @param {string} policy */
const headersFor = (policy) => `/*
  Content-Security-Policy: ${policy}
  X-Content-Type-Options: nosniff
${VERSIONS.map(
  (path, index) => `${path}*
  Access-Control-Allow-Origin: *
  Cache-Control: public, max-age=${index === 0 ? '31536000, immutable' : '3600'}`,
).join('\n')}
`;
