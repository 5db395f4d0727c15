import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fromCaller, runCommand, UsageError } from '../build/command-line.ts';
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

await runCommand(async () => {
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
  const out = fromCaller(given.out);
  await mkdir(out, { recursive: true });
  for (const [name, content] of Object.entries(files)) await writeFile(join(out, name), content);
  console.log(`${Object.keys(files).length} files in ${out}`);
});

/** @throws {UsageError} that names what in the file would not hold in the extension */
async function settingsIn(file: string): Promise<RolloutOptions['settings']> {
  const settings = parsed(file, await readFile(fromCaller(file), 'utf8'));
  const valid = new Map<string, unknown>(Object.entries(validSettings(settings)));
  valid.delete('noted' satisfies SettingName);
  const wrong = Object.entries(settings).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(valid.get(name)),
  );
  if (wrong.length > 0) {
    const names = wrong.map(([name]) => name).join(', ');
    throw new UsageError(`${file}: ${names} would not hold; extension/README.md says what is allowed.`);
  }
  return Object.fromEntries(valid);
}

/** @throws {UsageError} where the text is no JSON object */
function parsed(file: string, text: string): Record<string, unknown> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as Record<string, unknown>;
  throw new UsageError(
    `${file} must hold an object of settings, such as { "language": "fi", "clock": true }.`,
  );
}
