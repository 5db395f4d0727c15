import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line.ts';
import type { ZipEntry } from './zip.ts';

/** In an archive of the sources there is no git: this list, which only archives have, names what belongs to it. */
const LIST = 'SOURCES.txt';

/**
 * The sources that a release is built from, as a store's reviewers ask for them: what git keeps, and nothing else, so that no
 * key or note that lies about is handed out. From an unpacked archive the same archive is made again.
 *
 * @param root the folder of the whole project
 * @throws {UsageError} where nothing says which files belong to the sources
 */
export function sources(root: string): ZipEntry[] {
  const paths = listed(root) ?? git(root, []);
  if (paths.length === 0) throw notKnown(root);
  const list = { path: LIST, content: Buffer.from(paths.map((path) => `${path}\n`).join('')) };
  return [...paths.map((path) => ({ path, content: readFileSync(join(root, path)) })), list];
}

/** Files that may have been built in, and are not in the archive because git does not keep them; those it ignores left out. */
export function leftOut(root: string): readonly string[] {
  return listed(root) ? [] : git(root, ['--others', '--exclude-standard']);
}

function listed(root: string): readonly string[] | undefined {
  const list = join(root, LIST);
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : undefined;
}

function git(root: string, options: readonly string[]): readonly string[] {
  try {
    return execFileSync('git', ['-c', `safe.directory=${root}`, 'ls-files', '-z', ...options], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\0')
      .filter(Boolean);
  } catch {
    throw notKnown(root);
  }
}

function notKnown(root: string): UsageError {
  return new UsageError(
    `Nothing says which files of ${root} are the sources: it must be a git repository (with git installed) or an unpacked archive of the sources (with ${LIST}).`,
  );
}
