import { CHROMIUM_ID, FIREFOX_ID } from '../build/ids.ts';
import { UsageError } from '../build/command-line.ts';
import { isRecord, problemsInPolicy } from '../src/options/transfer.ts';
import { inShape } from '../src/settings/policy.ts';
import { MANAGEABLE_NAMES } from '../src/settings/settings-schema.ts';
import { listed, parsed, settingsIn } from './settings-file.ts';

type Values = Readonly<Record<string, unknown>>;

/** The policies that say which extensions a browser has. */
const INSTALLERS = ['ExtensionSettings', 'ExtensionInstallForcelist'];

/**
 * Checks a file of settings, or a policy for Chrome, Edge or Firefox in JSON.
 *
 * @returns the settings that it sets: none where a policy only installs the extension, or removes it
 * @throws {UsageError} that lists everything that would not hold in the extension
 */
export function checkFile(file: string, bytes: Uint8Array): readonly string[] {
  const content = parsed(file, bytes);
  const found = settingsOfPolicy(file, content) ?? settingsIn(content);
  const problems = problemsInPolicy(found);
  if (problems.length > 0)
    throw new UsageError(`${file} has settings that are not valid:${listed(problems)}`);
  return Object.keys(found);
}

/** The extension's settings in a policy; `undefined` where the file is none. */
function settingsOfPolicy(file: string, content: Values): Values | undefined {
  const { policies } = content;
  const isFirefox = isRecord(policies);
  const { '3rdparty': parties, ...others } = isFirefox ? policies : content;
  const doesInstall = INSTALLERS.some((name) => name in others);
  if (!isFirefox && !doesInstall && !isRecord(parties)) return undefined;
  const extensions = isRecord(parties) ? parties[isFirefox ? 'Extensions' : 'extensions'] : undefined;
  const all = isRecord(extensions) ? extensions : {};
  // An organisation's own key makes another id.
  const own = [FIREFOX_ID, CHROMIUM_ID].map((id) => all[id]).find(isRecord);
  const alike = Object.values(all)
    .filter(isRecord)
    .find((set) => MANAGEABLE_NAMES.some((name) => name in set));
  const found = own ?? alike ?? (doesInstall && isEmpty(all) ? {} : undefined);
  if (!found) throw new UsageError(`${file} is a policy that sets nothing for this extension.`);
  // Firefox hands on whatever the policy has; Chromium only what the schema allows.
  return isFirefox ? inShape(found) : found;
}

/** Whether nothing is set in any extension: a set without a known name may be ours, with its names misspelt. */
const isEmpty = (extensions: Values) =>
  Object.values(extensions).every((set) => isRecord(set) && Object.keys(set).length === 0);
