import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { SettingName } from '../src/settings/settings-schema.ts';
import { validSettings } from '../src/settings/valid-settings.ts';
import { type RolloutOptions, SAMPLE_OPTIONS } from './rollout-options.ts';
import { samples } from './samples.ts';

/*
 * Writes the samples of policies. Without arguments those kept in the project; with an organisation's own ids, addresses and
 * settings those to be rolled out: see ROLLOUT.md.
 */

const FLAGS = {
  'chrome-id': { type: 'string', default: SAMPLE_OPTIONS.chromeId },
  'edge-id': { type: 'string', default: SAMPLE_OPTIONS.edgeId },
  'chrome-update-url': { type: 'string', default: SAMPLE_OPTIONS.chromeUpdateUrl },
  'edge-update-url': { type: 'string', default: SAMPLE_OPTIONS.edgeUpdateUrl },
  'firefox-url': { type: 'string', default: SAMPLE_OPTIONS.firefoxUrl },
  settings: { type: 'string' },
  out: { type: 'string', default: join(import.meta.dirname, 'samples') },
} as const;

const { values: given } = parseArgs({ options: FLAGS });

const files = samples({
  chromeId: given['chrome-id'],
  edgeId: given['edge-id'],
  firefoxId: SAMPLE_OPTIONS.firefoxId,
  chromeUpdateUrl: given['chrome-update-url'],
  edgeUpdateUrl: given['edge-update-url'],
  firefoxUrl: given['firefox-url'],
  settings: given.settings === undefined ? SAMPLE_OPTIONS.settings : await settingsIn(given.settings),
});
await mkdir(given.out, { recursive: true });
for (const [name, content] of Object.entries(files)) await writeFile(join(given.out, name), content);
console.log(`${Object.keys(files).length} files in ${given.out}`);

/** @throws {Error} that names what in the file would not hold in the extension */
async function settingsIn(file: string): Promise<RolloutOptions['settings']> {
  const settings = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  const valid = new Map<string, unknown>(Object.entries(validSettings(settings)));
  valid.delete('noted' satisfies SettingName);
  const wrong = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(valid.get(name)),
  );
  if (wrong.length > 0) {
    const names = wrong.map(([name]) => name).join(', ');
    throw new Error(`${file}: ${names} would not hold; README.md says what is allowed.`);
  }
  return Object.fromEntries(valid);
}
