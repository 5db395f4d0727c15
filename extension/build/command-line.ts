import { resolve } from 'node:path';

/** Something that whoever typed a command can mend: told in one line, without a stack. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** A path as whoever typed it meant it: pnpm runs a script in its package's folder, and tells where it was called. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? '.', path);
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
