import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CommandError } from '@espoo-values/dev-tools/pnpm';
import type { Usage } from './usages.ts';

/** An error that anyone who typed the command can correct. {@link runCommand} prints it in one line, without a stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/**
 * The values of a command's flags. Each flag takes one value.
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

/** Whether the arguments only ask for help. */
export const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

/** Resolves a path from the caller's folder: pnpm runs a script in its package's folder, and names the caller's in `INIT_CWD`. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
}

/** The message of an error, which may be any thrown value. */
export function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * Runs a command. What its user can correct, an error of the system, and a failure of another command that it has started end it with
 * one line. A defect shows its stack.
 */
export async function runCommand(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const needsNoStack =
      error instanceof UsageError ||
      error instanceof CommandError ||
      (error instanceof Error && 'code' in error);
    if (!needsNoStack) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
