// @ts-check
// `pnpm site` builds, and puts the site into one folder.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { takeEdition } from '../../packages/dev-tools/src/edition-flag.mjs';
import { packageScript, pnpm, ROOT } from '../../packages/dev-tools/src/pnpm.mjs';

const USAGE = `pnpm site [--out <folder>] [--published <folder>] [--edition <name or folder>] [--no-build]

  --out        where the site goes; "site" in the project's folder unless told. The folder is emptied first.
  --published  a copy of the site as it is published: the older versions of the script are taken over from it.
  --edition    builds another edition.
  --no-build   takes what is built and released already.

The downloads are the packages in the project's folder "release". They are made first where there are none of this version.`;

const fromCaller = (/** @type {string} */ path) => resolve(process.env['INIT_CWD'] ?? '.', path);

try {
  const { values } = parseArgs({
    args: takeEdition(process.argv.slice(2)),
    options: {
      out: { type: 'string', default: join(ROOT, 'site') },
      published: { type: 'string' },
      'no-build': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) console.log(USAGE);
  else {
    if (!values['no-build']) await packageScript('build');
    // Imported only here: these modules read built files.
    const { buildSite } = await import('./build-site.mjs');
    const { pagesFor } = await import('../pages-for.mjs');
    const { DOWNLOADS, hasRelease } = await import('./downloads.mjs');
    const { builtInEdition } = await import('../../packages/strategy-content/dist/index.js');
    if (!hasRelease({ edition: builtInEdition.id, version: DOWNLOADS.version })) {
      if (values['no-build'])
        throw new Error(
          `The folder "release" has no packages of ${builtInEdition.id} ${DOWNLOADS.version}: run "npx pnpm@12.21.0 release" first, or leave out --no-build.`,
        );
      await pnpm(['exec', 'node', 'examples/packing/release/release.ts']);
    }
    // The built pages may be older than the packages that they list.
    await packageScript('pages', 'examples');
    const folder = fromCaller(values.out);
    const published = values.published === undefined ? {} : { published: fromCaller(values.published) };
    const versions = await buildSite(folder, { transform: pagesFor(builtInEdition.id), ...published });
    console.log(`The site: ${folder}
Put what is in it on any web server, under any path. The script is at ${versions.join(', ')}.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
