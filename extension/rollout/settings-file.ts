import { reason, UsageError } from '../build/command-line.ts';
import { isRecord, MARK } from '../src/options/transfer.ts';
import { type Problem, problemsInPolicy, problemsInWords } from '../src/settings/setting-problems.ts';
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
  const problems = problemsInPolicy(settings);
  if (problems.length === 0) return validSettings(settings);
  throw new UsageError(`${file} has settings that are not valid:${listed(problems)}`);
}

/** The settings in the content of a file, under their present names. */
export function settingsIn(content: Values): Values {
  const exported = content[MARK];
  const entries = Object.entries(migrate(isRecord(exported) ? exported : content));
  return Object.fromEntries(entries.filter(([name]) => name !== VERSION_KEY));
}

/** Problems as lines of a message, and where to read more. */
export function listed(problems: readonly Problem[]): string {
  const lines = problemsInWords(problems, 'en').map(({ path, text }) => `\n  ${path && `${path}: `}${text}`);
  return `${lines.join('')}\n${GUIDE}`;
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
