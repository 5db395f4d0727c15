import { execFileSync } from 'node:child_process';
import { createHash, createPrivateKey } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumId, crx, publicHalf, updateManifest } from './crx.ts';
import { zip, type ZipEntry } from './zip.ts';

export interface SelfHosting {
  /** A private RSA key as PEM. It is the organisation's own: who has it can sign updates. */
  readonly key: string;
  /** The address of the folder that `updates.xml` and the package will lie in. */
  readonly address: string;
}

type Manifest = Record<string, unknown> & { readonly version: string };

/**
 * Everything that is given out, by the name of its file.
 *
 * @param builds the folder with `chrome-mv3`, `edge-mv3` and `firefox-mv3`
 * @throws {Error} where a build is missing
 */
export function packages(builds: string, selfHosting?: SelfHosting): Readonly<Record<string, Buffer>> {
  const chrome = filesIn(join(builds, 'chrome-mv3'));
  const { version } = manifestOf(chrome);
  const name = `espoo-values-${version}`;
  const files: Record<string, Buffer> = {
    [`${name}-chrome.zip`]: zip(withManifest(chrome, withoutKey)),
    [`${name}-edge.zip`]: zip(withManifest(filesIn(join(builds, 'edge-mv3')), withoutKey)),
    [`${name}-firefox.zip`]: zip(filesIn(join(builds, 'firefox-mv3'))),
    [`${name}-sources.zip`]: zip(sources()),
  };
  if (selfHosting) Object.assign(files, selfHosted(chrome, version, name, selfHosting));
  return { ...files, SHA256SUMS: sums(files) };
}

function selfHosted(
  build: readonly ZipEntry[],
  version: string,
  name: string,
  { key, address }: SelfHosting,
) {
  const privateKey = createPrivateKey(key);
  const publicKey = publicHalf(privateKey);
  const folder = address.replace(/\/*$/, '/');
  const archive = zip(
    withManifest(build, (manifest) => ({
      ...manifest,
      key: publicKey.toString('base64'),
      update_url: `${folder}updates.xml`,
    })),
  );
  return {
    [`${name}.crx`]: crx(archive, privateKey),
    'updates.xml': Buffer.from(updateManifest(chromiumId(publicKey), version, `${folder}${name}.crx`)),
  };
}

/** The sources that the build is made from, as a store's reviewers ask for them: what git keeps, and nothing else. */
function sources(): ZipEntry[] {
  const root = join(import.meta.dirname, '../../..');
  const paths = execFileSync('git', ['-c', `safe.directory=${root}`, 'ls-files', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean);
  return paths.map((path) => ({ path, content: readFileSync(join(root, path)) }));
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
  if (!file) throw new Error('There is no manifest.json in the build; build the extension first.');
  return JSON.parse(file.content.toString()) as Manifest;
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
