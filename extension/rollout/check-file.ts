import { basename } from 'node:path';
import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import { UsageError } from '../build/command-line.ts';
import { isRecord } from '../src/options/transfer.ts';
import { inShape } from '../src/settings/policy.ts';
import { MANAGEABLE_NAMES } from '../src/settings/settings-schema.ts';
import { parsed, refuseInvalid, settingsIn } from './settings-file.ts';

type Values = Readonly<Record<string, unknown>>;

/** The policies that say which extensions a browser has. */
const INSTALLERS = ['ExtensionSettings', 'ExtensionInstallForcelist'];

/** The files of a rollout that are not JSON, after the name that they share with one that is. */
const NOT_JSON = /\.reg$|-intune\.(?:ps1|txt)$/;

/**
 * Checks a file of settings, or a policy for Chrome, Edge or Firefox in JSON.
 *
 * @returns the names of the settings that it sets; empty if a policy only installs or removes the extension
 * @throws {UsageError} that lists everything that the extension would not accept, or names the file to check instead
 */
export function checkFile(file: string, bytes: Uint8Array): readonly string[] {
  const name = basename(file);
  if (NOT_JSON.test(name))
    throw new UsageError(
      `--check reads only .json. Check ${name.replace(NOT_JSON, '.json')}: ${name} has the same settings.`,
    );
  const content = parsed(file, bytes);
  const found = settingsOfPolicy(file, content) ?? settingsIn(content);
  refuseInvalid(file, found);
  return Object.keys(found);
}

/** The extension's settings in a policy; `undefined` if the file is not a policy. */
function settingsOfPolicy(file: string, content: Values): Values | undefined {
  const { policies } = content;
  const isFirefox = isRecord(policies);
  const { '3rdparty': parties, ...others } = isFirefox ? policies : content;
  const doesInstall = INSTALLERS.some((name) => name in others);
  if (!isFirefox && !doesInstall && !isRecord(parties)) return undefined;
  const extensions = isRecord(parties) ? parties[isFirefox ? 'Extensions' : 'extensions'] : undefined;
  const all = isRecord(extensions) ? extensions : {};
  // With an organisation's own key the extension has another id.
  const own = [FIREFOX_ID, CHROMIUM_ID].map((id) => all[id]).find(isRecord);
  const alike = Object.values(all)
    .filter(isRecord)
    .find((set) => MANAGEABLE_NAMES.some((name) => name in set));
  const found = own ?? alike ?? (doesInstall && isEmpty(all) ? {} : undefined);
  if (!found) throw new UsageError(`${file} is a policy that sets nothing for this extension.`);
  // Firefox passes on everything in the policy, Chromium only what the schema allows.
  return isFirefox ? inShape(found) : found;
}

/** Whether the policy sets nothing in any extension. Settings without a known name may be ours, with misspelt names. */
const isEmpty = (extensions: Values) =>
  Object.values(extensions).every((set) => isRecord(set) && Object.keys(set).length === 0);
