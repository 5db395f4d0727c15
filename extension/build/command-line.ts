import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Usage } from './usages.ts';

/** Something that whoever typed a command can mend: told in one line, without a stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/**
 * The values of a command's flags, each of which takes one.
 *
 * @throws {UsageError} that names a flag that is unknown or has no value
 */
export function flagsIn<Flag extends string>(
  args: readonly string[],
  { usage, flags }: Usage & { readonly flags: readonly Flag[] },
): Partial<Record<Flag, string>> {
  const options = Object.fromEntries(flags.map((flag) => [flag, { type: 'string' }] as const));
  try {
    return parseArgs({ args: [...args], options }).values as Partial<Record<Flag, string>>;
  } catch (error) {
    throw new UsageError(`${reason(error)}. Usage: ${usage}`);
  }
}

/** Whether a command is only asked how it is typed. */
export const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

/** A path as whoever typed it meant it: pnpm runs a script in its package's folder, and tells where it was called. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** What an error says. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Runs a command. What its caller can mend, and what the system refuses, ends it with a line; a defect has its stack. */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof Error && 'code' in error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
