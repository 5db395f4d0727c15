import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumId, crx, publicHalf, updateManifest } from './crx.ts';
import { hostingFolder } from './hosting-folder.ts';
import { UsageError } from '../command-line.ts';
import { signingKey } from './signing-key.ts';
import { sourcePaths, sources } from './sources.ts';
import { zip, type ZipEntry } from './zip.ts';

export interface SelfHosting {
  /** A private RSA key as PEM, of 2048 bits or more. It is the organisation's own: who has it can sign updates. */
  readonly key: string;
  /** The address of the folder that `updates.xml` and the package will lie in. */
  readonly address: string;
}

type Manifest = Record<string, unknown> & { readonly version: string };

const EXTENSION = join(import.meta.dirname, '../..');

/** Of all packages of a release; the builds take theirs from the same place. */
const { version: VERSION } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8')) as Manifest;
const NAME = `espoo-values-${VERSION}`;

export const SOURCES = `${NAME}-sources.zip`;

/**
 * Everything that is given out, by the name of its file. With a key and an address the sources are left out where nothing says
 * which files they are; for the stores they are needed.
 *
 * @param builds the folder with `chrome-mv3`, `edge-mv3` and `firefox-mv3`
 * @param root the folder of the whole project, whose sources are packed
 * @throws {UsageError} where a build is missing or of another version, and where the key, the address or the sources will not do
 */
export function packages(
  builds: string,
  selfHosting?: SelfHosting,
  root = join(EXTENSION, '..'),
): Readonly<Record<string, Buffer>> {
  const chrome = build(join(builds, 'chrome-mv3'));
  const files: Record<string, Buffer> = {
    [`${NAME}-chrome.zip`]: zip(withManifest(chrome, withoutKey)),
    [`${NAME}-edge.zip`]: zip(withManifest(build(join(builds, 'edge-mv3')), withoutKey)),
    [`${NAME}-firefox.zip`]: zip(build(join(builds, 'firefox-mv3'))),
  };
  // Whoever has the project as an archive from a web page can still pack it for a server of their own.
  if (!selfHosting || sourcePaths(root)) files[SOURCES] = zip(sources(root));
  if (selfHosting) Object.assign(files, selfHosted(chrome, selfHosting));
  return { ...files, SHA256SUMS: sums(files) };
}

function selfHosted(files: readonly ZipEntry[], { key, address }: SelfHosting) {
  const privateKey = signingKey(key);
  const publicKey = publicHalf(privateKey);
  const folder = hostingFolder(address);
  const archive = zip(
    withManifest(files, (manifest) => ({
      ...manifest,
      key: publicKey.toString('base64'),
      update_url: `${folder}updates.xml`,
    })),
  );
  return {
    [`${NAME}.crx`]: crx(archive, privateKey),
    'updates.xml': Buffer.from(updateManifest(chromiumId(publicKey), VERSION, `${folder}${NAME}.crx`)),
  };
}

/** The files of one browser's build, which is of this version: one that was left from another would go out under a wrong name. */
function build(folder: string): ZipEntry[] {
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

/** Every file in a folder and beneath it. */
export function filesIn(folder: string): ZipEntry[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: file.slice(folder.length + 1).replaceAll('\\', '/'),
      content: readFileSync(file),
    }));
}

function manifestOf(files: readonly ZipEntry[]): Manifest {
  const file = files.find(({ path }) => path === 'manifest.json');
  return JSON.parse(String(file?.content)) as Manifest;
}

/** A store signs with a key of its own. */
function withoutKey(manifest: Manifest): object {
  return Object.fromEntries(Object.entries(manifest).filter(([name]) => name !== 'key'));
}

function withManifest(files: readonly ZipEntry[], change: (manifest: Manifest) => object): ZipEntry[] {
  const content = Buffer.from(JSON.stringify(change(manifestOf(files))));
  return files.map((file) => (file.path === 'manifest.json' ? { ...file, content } : file));
}

/** As `sha256sum --check` reads it. */
function sums(files: Readonly<Record<string, Buffer>>): Buffer {
  const lines = Object.entries(files).map(
    ([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`,
  );
  return Buffer.from(lines.join(''));
}
