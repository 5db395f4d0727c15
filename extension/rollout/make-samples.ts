import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromCaller, runCommand } from '../build/command-line.ts';
import { checkFile } from './check-file.ts';
import { asked, fileToCheck } from './rollout-flags.ts';
import { SAMPLE_OPTIONS } from './rollout-options.ts';
import { samples } from './samples.ts';
import { settingsInFile } from './settings-file.ts';

/*
 * Writes policies. Without arguments it writes the samples that the project keeps. With an organisation's ids, addresses and
 * settings, it writes that organisation's policies into a separate folder: see ROLLOUT.md.
 */

await runCommand(async () => {
  const toCheck = fileToCheck(process.argv.slice(2));
  if (toCheck !== undefined) {
    const set = checkFile(toCheck, await readFile(fromCaller(toCheck)));
    console.log(
      set.length > 0
        ? `${toCheck} is valid. It sets: ${set.join(', ')}`
        : `${toCheck} is valid. It sets nothing in the extension: as a policy, it only installs or removes it.`,
    );
    return;
  }
  const ours = asked(process.argv.slice(2));
  if (!ours) {
    await write(join(import.meta.dirname, 'samples'), samples(SAMPLE_OPTIONS));
    return;
  }
  const { out, settingsFile: file } = ours;
  const settings = file === undefined ? {} : settingsInFile(file, await readFile(fromCaller(file)));
  await write(fromCaller(out), samples({ ...ours, settings }));
  const names = Object.keys(settings);
  console.log(
    names.length > 0
      ? `Set, and so locked: ${names.join(', ')}`
      : 'No --settings given: the policies only install the extension.',
  );
});

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content);
    console.log(join(folder, name));
  }
}
