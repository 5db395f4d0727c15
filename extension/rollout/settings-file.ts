import { reason, UsageError } from '../build/command-line.ts';
import { isRecord, MARK } from '../src/options/transfer.ts';
import { problemsInPolicy, problemsInWords } from '../src/settings/setting-problems.ts';
import { migrate, VERSION_KEY } from '../src/settings/migrations.ts';
import { validSettings } from '../src/settings/settings-schema.ts';
import { textOf } from '../src/settings/text-of.ts';
import type { RolloutOptions } from './rollout-options.ts';

const GUIDE = 'See extension/ROLLOUT.md, section 2.';

type Values = Readonly<Record<string, unknown>>;

/**
 * The settings in an organisation's file, as they are rolled out. It may be a file that the settings page has exported.
 *
 * @param file its name, for messages
 * @throws {UsageError} that lists everything that the extension would not accept, each with its place
 */
export function settingsInFile(file: string, bytes: Uint8Array): RolloutOptions['settings'] {
  const settings = settingsIn(parsed(file, bytes));
  refuseInvalid(file, settings);
  return validSettings(settings);
}

/** The settings in the content of a file, under their present names. */
export function settingsIn(content: Values): Values {
  const exported = content[MARK];
  const entries = Object.entries(migrate(isRecord(exported) ? exported : content));
  return Object.fromEntries(entries.filter(([name]) => name !== VERSION_KEY));
}

/** @throws {UsageError} that lists the settings that the extension would not accept, and says where to read more */
export function refuseInvalid(file: string, settings: Values): void {
  const problems = problemsInWords(problemsInPolicy(settings), 'en');
  if (problems.length === 0) return;
  const lines = problems.map(({ path, text }) => `\n  ${path && `${path}: `}${text}`);
  throw new UsageError(`${file} has settings that are not valid:${lines.join('')}\n${GUIDE}`);
}

/** @throws {UsageError} if the file is not one JSON object in UTF-8 */
export function parsed(file: string, bytes: Uint8Array): Values {
  const text = textOf(bytes);
  if (text === undefined) throw new UsageError(`${file} is not in UTF-8. Save it as UTF-8.`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not valid JSON: ${reason(error)}. ${GUIDE}`);
  }
  if (isRecord(content)) return content;
  throw new UsageError(
    `${file} must be one object of settings, such as { "language": "fi", "clock": true }. ${GUIDE}`,
  );
}
