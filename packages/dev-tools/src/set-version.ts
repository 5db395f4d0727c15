import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './pnpm.mjs';

/*
 * Gives the element, the extension, the packages and the plugins one version. `pnpm version 1.2.3` runs this script: pnpm writes the
 * version into the root's package.json, commits that with this script's changes, and tags the commit. `pnpm run version 1.2.3` writes,
 * and in a checkout stages what it wrote; it needs no git.
 */

const MANIFEST = /^( {2}"version": ")[^"]*/m;

/** The place of the version in each file: a pattern for the text before it, and the version. */
const PLACES: Readonly<Record<string, RegExp>> = {
  'package.json': MANIFEST,
  'packages/dev-tools/package.json': MANIFEST,
  'packages/strategy-content/package.json': MANIFEST,
  'widget/package.json': MANIFEST,
  'widget/src/version.ts': /^(export const VERSION = ')[^']*/m,
  'extension/package.json': MANIFEST,
  'examples/package.json': MANIFEST,
  'examples/wordpress/espoo-values/espoo-values.php': /^( \* Version: +)\S+/m,
  'examples/wordpress/espoo-values/readme.txt': /^(Stable tag: )\S+/m,
  'test/package.json': MANIFEST,
};

const CHANGES = 'CHANGELOG.md';
const UNRELEASED = /^## .* – unreleased$/m;

/**
 * Writes a version everywhere, and into the list of changes with its day. If something is wrong, it writes nothing.
 *
 * @param root the folder of the whole project
 * @param day of the release, as `YYYY-MM-DD`
 * @returns the changed files
 * @throws {Error} that says what is wrong with the version, or which file does not have one
 */
export function setVersion(root: string, version: string, day: string): string[] {
  // Stores of extensions accept only numbers.
  if (!/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/.test(version))
    throw new Error(`"${version}" is not a version. Write three numbers, such as 1.2.3.`);
  const places = Object.entries(PLACES).map(([file, place]) => [file, place, `$1${version}`] as const);
  const changes = [CHANGES, UNRELEASED, `## ${version} – ${day}`] as const;
  const written = [...places, changes].map(([file, place, replacement]) => {
    const text = readFileSync(join(root, file), 'utf8');
    if (!place.test(text)) throw new Error(`${file} ${missing(file)}`);
    return [file, text.replace(place, replacement)] as const;
  });
  for (const [file, text] of written) writeFileSync(join(root, file), text);
  return written.map(([file]) => file);
}

const missing = (file: string) =>
  file === CHANGES
    ? 'has nothing unreleased. Write what is new under a heading "## <version> – unreleased" first.'
    : 'does not say its version where it should.';

if (import.meta.main) {
  try {
    const version = process.argv[2] ?? process.env['npm_package_version'] ?? '';
    const files = setVersion(ROOT, version, new Date().toISOString().slice(0, 10));
    // pnpm commits the staged files. Unpacked sources have no repository, and one around them is another project's.
    if (process.env['npm_lifecycle_event'] === 'version' && existsSync(join(ROOT, '.git')))
      execFileSync('git', ['add', ...files], { cwd: ROOT });
    console.log(files.join('\n'));
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
