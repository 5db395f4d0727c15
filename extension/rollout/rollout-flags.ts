import { flagsIn, UsageError } from '../build/command-line.ts';
import { ROLLOUT } from '../build/usages.ts';
import { publicAddress } from '../build/public-address.ts';
import { FIREFOX_ID } from '../build/ids.ts';
import type { RolloutOptions, Source } from './rollout-options.ts';

/** The command's arguments: the browsers with the given ids and addresses, and the paths as they were typed. */
export interface Asked extends Omit<RolloutOptions, 'settings'> {
  readonly out: string;
  readonly settingsFile: string | undefined;
}

/**
 * The file to check; `undefined` if the arguments ask for something else.
 *
 * @throws {UsageError} if the arguments ask for anything besides the check
 */
export function fileToCheck(args: readonly string[]): string | undefined {
  if (!args.some((arg) => arg.split('=')[0] === '--check')) return undefined;
  return flagsIn(args, { ...ROLLOUT, flags: ['check'] }).check;
}

/**
 * An organisation's arguments on the command line; `undefined` if there are none, which asks for the samples.
 *
 * @throws {UsageError} that says what is missing or wrong, and what is allowed
 */
export function asked(args: readonly string[]): Asked | undefined {
  const given = flagsIn(args, { ...ROLLOUT, flags: ROLLOUT.flags.filter((flag) => flag !== 'check') });
  if (Object.keys(given).length === 0) return undefined;
  const { out, settings: settingsFile } = given;
  if (!out) throw misused('--out is missing: the folder that the policies are written into.');
  const chrome = chromium('--chrome', given['chrome-id'], given['chrome-update-url']);
  const edge = chromium('--edge', given['edge-id'], given['edge-update-url']);
  const firefox = sourceAt(FIREFOX_ID, '--firefox-url', given['firefox-url'], 'espoo-values.xpi');
  if (!chrome && !edge && !firefox)
    throw misused(
      'No browser given. Give at least one: --chrome-id with --chrome-update-url, --edge-id with --edge-update-url, or --firefox-url.',
    );
  return { chrome, edge, firefox, out, settingsFile };
}

function chromium(browser: string, id?: string, address?: string): Source | undefined {
  if (id === undefined && address === undefined) return undefined;
  if (id === undefined || address === undefined)
    throw misused(`${browser}-id and ${browser}-update-url belong together: give both or neither.`);
  if (!/^[a-p]{32}$/.test(id))
    throw new UsageError(
      `${browser}-id "${id}" is not a valid id. Use 32 letters from a to p, as updates.xml (appid) or the store's page has them.`,
    );
  return sourceAt(id, `${browser}-update-url`, address, 'updates.xml');
}

function sourceAt(id: string, flag: string, address: string | undefined, file: string): Source | undefined {
  if (address === undefined) return undefined;
  return { id, address: publicAddress(address, flag, `https://your.server/espoo-values/${file}`) };
}

function misused(what: string): UsageError {
  return new UsageError(`${what} Usage: ${ROLLOUT.usage}`);
}
