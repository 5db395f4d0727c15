import { reason, UsageError } from '../build/command-line.ts';
import { problemsIn, problemsInWords } from '../src/options/transfer.ts';
import { migrate, VERSION_KEY } from '../src/settings/migrations.ts';
import { validSettings } from '../src/settings/settings-schema.ts';
import type { RolloutOptions } from './rollout-options.ts';

const GUIDE = 'extension/ROLLOUT.md, section 2, says what is allowed.';

/**
 * The settings in an organisation's file, as they are rolled out.
 *
 * @param file its name, for what is said about it
 * @throws {UsageError} that lists everything that would not hold in the extension, each with its place
 */
export function settingsInFile(file: string, text: string): RolloutOptions['settings'] {
  // Under the names that settings have now; the version is none of them.
  const entries = Object.entries(migrate(parsed(file, text))).filter(([name]) => name !== VERSION_KEY);
  const settings = Object.fromEntries(entries);
  const problems = entries.flatMap(([name, value]) => problemsIn(name, value));
  if (problems.length === 0) return validSettings(settings);
  const lines = problemsInWords(problems, 'en').map(({ path, text }) => `\n  ${path && `${path}: `}${text}`);
  throw new UsageError(`${file} has in it what would not hold:${lines.join('')}\n${GUIDE}`);
}

/** @throws {UsageError} where the text is no JSON object */
function parsed(file: string, text: string): Record<string, unknown> {
  let content: unknown;
  try {
    // Windows' own editor puts a mark before the text.
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new UsageError(`${file} is no JSON: ${reason(error)}. ${GUIDE}`);
  }
  if (typeof content === 'object' && content !== null && !Array.isArray(content))
    return content as Record<string, unknown>;
  throw new UsageError(
    `${file} must hold an object of settings, such as { "language": "fi", "clock": true }. ${GUIDE}`,
  );
}
