import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';
import { builtInEdition } from '@espoo-values/strategy-content';
import { UsageError } from '../command-line.ts';
import { uiLanguages } from '../made-files.ts';
import { storeText } from '../store-text.ts';
import { sources } from './sources.ts';

type Files = Readonly<Record<string, Buffer>>;
type Manifest = Record<string, unknown> & { readonly version: string };

const EXTENSION = join(import.meta.dirname, '../..');

/** The version of all packages of a release. The builds take theirs from the same file. */
export const { version: VERSION } = JSON.parse(
  readFileSync(join(EXTENSION, 'package.json'), 'utf8'),
) as Manifest;
const NAME = `value-of-the-day-${builtInEdition.id}-${VERSION}`;

export const SOURCES = `${NAME}-sources.zip`;

/**
 * The files of the extension in a release, by name. The sources are not among them if git does not know which files they are.
 *
 * @param builds the folder with `chrome-mv3`, which Edge takes too, and `firefox-mv3`
 * @param root the folder of the whole project, whose sources are packed
 * @throws {UsageError} if a build is missing or of another version, or if the sources are not fit for a release
 */
export function packages(builds: string, root = join(EXTENSION, '..')): Files {
  const chrome = build(join(builds, 'chrome-mv3'));
  // The key is removed, because a store signs with its own key.
  const forStores = zip(withManifest(chrome, { ...manifestOf(chrome), key: undefined }));
  const kept = sources(root);
  const texts = uiLanguages().map(
    (language) => [`${NAME}-store-${language}.txt`, Buffer.from(storeText(language))] as const,
  );
  return {
    [`${NAME}-chrome.zip`]: forStores,
    [`${NAME}-edge.zip`]: forStores,
    [`${NAME}-firefox.zip`]: zip(build(join(builds, 'firefox-mv3'))),
    ...Object.fromEntries(texts),
    ...(kept && { [SOURCES]: zip(kept) }),
  };
}

/** The files of one browser's build. A build left from another version would be released under a wrong name. */
function build(folder: string): Files {
  if (!existsSync(join(folder, 'manifest.json')))
    throw new UsageError(
      `There is no build in ${folder}. "pnpm release" at the root of the project builds first.`,
    );
  const files = filesIn(folder);
  const { version } = manifestOf(files);
  if (version !== VERSION)
    throw new UsageError(
      `The build in ${folder} is of version ${version}, package.json of ${VERSION}. "pnpm release" at the root of the project builds anew.`,
    );
  return files;
}

const manifestOf = (files: Files) => JSON.parse(String(files['manifest.json'])) as Manifest;

function withManifest(files: Files, manifest: object): Files {
  return { ...files, 'manifest.json': Buffer.from(JSON.stringify(manifest)) };
}
