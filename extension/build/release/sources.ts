import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import { UsageError } from '../command-line.ts';
import { unlisted } from './unlisted.ts';
import type { ZipEntry } from './zip.ts';

/** In an archive of the sources there is no git: this list, which only archives have, names what belongs to it. */
const LIST = 'SOURCES.txt';

/** The line that a private key as PEM begins with, whatever its kind. */
const PRIVATE_KEY = /^-----BEGIN ([A-Z]+ )*PRIVATE KEY-----\s*$/m;

/**
 * The sources that a release is built from, as a store's reviewers ask for them: what git keeps, and nothing else, so that no
 * key or note that lies about is handed out. From an unpacked archive the same archive is made again.
 *
 * @param root the folder of the whole project
 * @throws {UsageError} where nothing says which files belong to the sources, and where one of them holds a private key
 */
export function sources(root: string): ZipEntry[] {
  const paths = sourcePaths(root);
  if (!paths) throw new UsageError(`${notKnown(root)}.`);
  const files = paths.map((path) => ({ path, content: readFileSync(join(root, path)) }));
  const keys = files.filter(({ content }) => PRIVATE_KEY.test(content.toString('latin1')));
  if (keys.length > 0)
    throw new UsageError(
      `The sources hold a private key, and would give it out: ${keys.map(({ path }) => path).join(', ')}. Keep it outside the project (git rm --cached <file>), and make another one if anybody has seen it.`,
    );
  return [...files, { path: LIST, content: Buffer.from(paths.map((path) => `${path}\n`).join('')) }];
}

/** The paths of the sources; `undefined` where nothing says which files they are, as in an archive from a web page. */
export function sourcePaths(root: string): readonly string[] | undefined {
  const paths = listed(root) ?? git(root, []);
  return paths.length > 0 ? paths : undefined;
}

/** What to say where nothing says which files the sources are. */
export function notKnown(root: string): string {
  return `Nothing says which files of ${root} are the sources: it must be a git repository (with git installed) or an unpacked archive of the sources (with ${LIST})`;
}

/** Files that may have been built in, and are not in the archive. */
export interface LeftOut {
  readonly paths: readonly string[];
  /** Why, and so what to do about it. */
  readonly because: string;
}

/**
 * What the archive of the sources leaves out, but for what git ignores.
 *
 * @param out the folder that releases are written into: what lies there is no source
 */
export function leftOut(root: string, out?: string): LeftOut {
  const list = listed(root);
  const paths = list ? unlisted(root, list) : git(root, ['--others', '--exclude-standard']);
  return {
    paths: paths.filter((path) => path !== LIST && (out === undefined || !isWithin(out, join(root, path)))),
    because: list ? `${LIST} does not list it` : 'git does not keep it',
  };
}

function isWithin(folder: string, file: string): boolean {
  return !relative(folder, file).startsWith('..') && !isAbsolute(relative(folder, file));
}

function listed(root: string): readonly string[] | undefined {
  const list = join(root, LIST);
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : undefined;
}

/** What git lists; nothing where there is no git, or no repository. */
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
    return [];
  }
}
