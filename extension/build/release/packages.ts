import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn, zip } from '@espoo-values/dev-tools/archive';
import { builtInEdition } from '@espoo-values/strategy-content';
import { UsageError } from '../command-line.ts';
import { chromiumId, crx, publicHalf, updateManifest } from './crx.ts';
import { uiLanguages } from '../made-files.ts';
import { storeText } from '../store-text.ts';
import { hostingFolder } from '../public-address.ts';
import { signingKey } from './signing-key.ts';
import { sources } from './sources.ts';

export interface SelfHosting {
  /** A private RSA key as PEM, of 2048 bits or more. It is the organisation's own: who has it can sign updates. */
  readonly key: string;
  /** The address of the folder that `updates.xml` and the package will lie in. */
  readonly address: string;
}

type Files = Readonly<Record<string, Buffer>>;
type Manifest = Record<string, unknown> & { readonly version: string };

const EXTENSION = join(import.meta.dirname, '../..');

/** Of all packages of a release; the builds take theirs from the same place. */
const { version: VERSION } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8')) as Manifest;
const NAME = `value-of-the-day-${builtInEdition.id}-${VERSION}`;

export const SOURCES = `${NAME}-sources.zip`;

/**
 * Everything that is given out, by the name of its file. The sources are left out where git does not say which files they are.
 *
 * @param builds the folder with `chrome-mv3`, which Edge takes too, and `firefox-mv3`
 * @param root the folder of the whole project, whose sources are packed
 * @throws {UsageError} where a build is missing or of another version, and where the key, the address or the sources will not do
 */
export function packages(builds: string, selfHosting?: SelfHosting, root = join(EXTENSION, '..')): Files {
  const chrome = build(join(builds, 'chrome-mv3'));
  // Without the key: a store signs with one of its own.
  const forStores = zip(withManifest(chrome, { ...manifestOf(chrome), key: undefined }));
  const kept = sources(root);
  const texts = uiLanguages().map(
    (language) => [`${NAME}-store-${language}.txt`, Buffer.from(storeText(language))] as const,
  );
  const files: Files = {
    [`${NAME}-chrome.zip`]: forStores,
    [`${NAME}-edge.zip`]: forStores,
    [`${NAME}-firefox.zip`]: zip(build(join(builds, 'firefox-mv3'))),
    ...Object.fromEntries(texts),
    ...(kept && { [SOURCES]: zip(kept) }),
    ...(selfHosting && selfHosted(chrome, selfHosting)),
  };
  return { ...files, SHA256SUMS: sums(files) };
}

function selfHosted(files: Files, { key, address }: SelfHosting): Files {
  const privateKey = signingKey(key);
  const publicKey = publicHalf(privateKey);
  const folder = hostingFolder(address);
  const archive = zip(
    withManifest(files, {
      ...manifestOf(files),
      key: publicKey.toString('base64'),
      update_url: `${folder}updates.xml`,
    }),
  );
  return {
    [`${NAME}.crx`]: crx(archive, privateKey),
    'updates.xml': Buffer.from(updateManifest(chromiumId(publicKey), VERSION, `${folder}${NAME}.crx`)),
  };
}

/** The files of one browser's build, which is of this version: one that was left from another would go out under a wrong name. */
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

/** As `sha256sum --check` reads it. */
function sums(files: Files): Buffer {
  const lines = Object.entries(files).map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  return Buffer.from(lines.join(''));
}
