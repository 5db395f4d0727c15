import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UsageError } from '../command-line.ts';

/** The first line of a private key as PEM, of any kind. */
const PRIVATE_KEY = /^-----BEGIN ([A-Z]+ )*PRIVATE KEY-----\s*$/m;

/**
 * The sources of a release, which a store's reviewers ask for: the files that git tracks, as they are in the folder. So no stray
 * note is handed out.
 *
 * @param root the folder of the whole project
 * @returns contents by path; `undefined` if git tracks nothing in the folder, as in an unpacked archive
 * @throws {UsageError} if one of the files contains a private key
 */
export function sources(root: string): Readonly<Record<string, Buffer>> | undefined {
  const paths = git(root);
  if (paths.length === 0) return undefined;
  const files = paths.map((path) => [path, readFileSync(join(root, path))] as const);
  const keys = files.filter(([, content]) => PRIVATE_KEY.test(content.toString('latin1')));
  if (keys.length > 0)
    throw new UsageError(
      `The sources hold a private key, and would give it out: ${keys.map(([path]) => path).join(', ')}. Keep it outside the project (git rm --cached <file>), and make another one if anybody has seen it.`,
    );
  const written = files.map(([path, content]) => [
    path,
    path === 'package.json' ? rootPackage(root, content) : content,
  ]);
  return Object.fromEntries(written) as Record<string, Buffer>;
}

/** The root's package.json with the name of the built edition, which reviewers do not type when they build from the sources. */
function rootPackage(root: string, content: Buffer): Buffer {
  const edition = editionToName(root);
  if (edition === undefined) return content;
  return Buffer.from(String(content).replace(/("edition": ")[^"]*/, (_, start: string) => start + edition));
}

/**
 * The edition chosen for this run only, by its name in the sources; `undefined` if none is chosen, or if no sources are packed.
 *
 * @throws {UsageError} if the edition is not among the sources
 */
export function editionToName(root: string): string | undefined {
  const chosen = process.env['EDITION'];
  if (!chosen || git(root).length === 0) return undefined;
  const isFolder = existsSync(resolve(root, chosen, 'edition.yaml'));
  const edition = isFolder ? relative(root, resolve(root, chosen)).replaceAll('\\', '/') : chosen;
  if (edition.startsWith('..'))
    throw new UsageError(
      `The edition ${chosen} lies outside of the project, so nobody could build it from the sources. Copy its folder into packages/strategy-content/editions.`,
    );
  return edition;
}

/**
 * Files and folders that may be part of the build but are not among the sources, except those that git ignores.
 *
 * @param out the folder for releases: its files are not sources
 */
export function notKept(root: string, out: string): readonly string[] {
  const released = `/${relative(root, out).replaceAll('\\', '/')}/`;
  return git(
    root,
    ...['--others', '--directory', '--no-empty-directory', '--exclude-standard', `--exclude=${released}`],
  );
}

/** The paths that `git ls-files` lists; empty without git or a repository. */
function git(root: string, ...options: readonly string[]): readonly string[] {
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
