import { join } from 'node:path';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { flagsIn, fromCaller, runCommand } from '@espoo-values/extension/build/command-line.ts';
import { writeRelease } from '@espoo-values/extension/build/release/out-folder.ts';
import { SOURCES } from '@espoo-values/extension/build/release/packages.ts';
import { notKept } from '@espoo-values/extension/build/release/sources.ts';
import { RELEASE } from '@espoo-values/extension/build/usages.ts';
import { releaseFiles } from './release-files.ts';

/* Packs the builds into one folder, the release of the project. It fetches nothing and signs nothing. */

await runCommand(async () => {
  const { out: given } = flagsIn(process.argv.slice(2), RELEASE);
  const out = given === undefined ? join(ROOT, 'release') : fromCaller(given);
  const files = await releaseFiles();
  for (const name of writeRelease(out, files)) console.log(`  removed  ${join(out, name)}`);
  for (const [name, { length }] of Object.entries(files))
    console.log(`${String(length).padStart(9)}  ${join(out, name)}`);
  if (!(SOURCES in files))
    console.warn(
      `${SOURCES} is left out: git does not say which files of ${ROOT} are the sources. A store may ask for it; then "git init" and "git add ." there, and release again.`,
    );
  const left = notKept(ROOT, out);
  if (left.length > 0)
    console.warn(
      `These files are not tracked by git, so they are not in the sources archive: ${left.join(', ')}`,
    );
});
