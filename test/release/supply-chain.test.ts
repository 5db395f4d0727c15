import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { listen } from '@espoo-values/dev-tools/listen';
import { ownNode } from '@espoo-values/dev-tools/own-node';
import { PNPM_VERSION, ROOT } from '@espoo-values/dev-tools/pnpm';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { parse, stringify } from 'yaml';

/* The Node that runs every script comes from the registry. Here a registry, as somebody in between would, sends another one. */

interface Lock {
  readonly packages: Record<string, { resolution: { integrity: string }; os?: string[]; cpu?: string[] }>;
  readonly snapshots: Record<string, object>;
  importers: Record<string, { optionalDependencies?: Record<string, { version: string }> }>;
}

const MANIFEST = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
  optionalDependencies: Record<string, string>;
};
const NODES = Object.entries(MANIFEST.optionalDependencies);
const SETTINGS = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8');
const LOCK = parse(readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')) as Lock;

/** The platform package of this machine. */
const [OWN = ''] = NODES.map(([name]) => name).filter((name) => ownNode(ROOT).includes(`/${name}/`));

describe('the Node that runs the scripts', () => {
  it('is in the lock file for each platform, with its hash, its system and its processor', () => {
    const { nodeVersion } = parse(SETTINGS) as { nodeVersion: string };
    assert.ok(NODES.length >= 5);
    for (const [name, version] of NODES) {
      assert.equal(version, nodeVersion, name);
      const { resolution, os, cpu } = LOCK.packages[`${name}@${version}`] ?? {};
      assert.match(resolution?.integrity ?? '', /^sha512-/, name);
      assert.deepEqual([os?.length, cpu?.length], [1, 1], name);
    }
  });

  it('is fetched by no install script: no package but esbuild may run one', () => {
    const { allowBuilds } = parse(SETTINGS) as { allowBuilds: Record<string, boolean> };
    assert.deepEqual(
      Object.keys(allowBuilds).filter((name) => allowBuilds[name]),
      ['esbuild'],
    );
  });
});

describe('a registry that sends another Node than the lock file names', () => {
  const folder = temporaryFolder('tampered');
  const tampered = join(folder, 'tampered.tgz');

  before(() => {
    const made = join(folder, 'package');
    mkdirSync(join(made, 'bin'), { recursive: true });
    writeFileSync(join(made, 'bin/node'), '#!/bin/sh\necho tampered\n', { mode: 0o755 });
    copyFileSync(join(ROOT, 'node_modules', OWN, 'package.json'), join(made, 'package.json'));
    execFileSync('tar', ['-czf', tampered, '-C', folder, 'package']);
  });

  it('is refused by the install, and nothing of it is run', async () => {
    const { code, output, installed } = await installFrom(tampered, join(folder, 'refused'), LOCK);
    assert.equal(code, 1, output);
    assert.match(output, /integrity check failed/i);
    assert.match(output, /own Node is not installed/);
    assert.equal(existsSync(installed), false, output);
  });

  it('would be believed only by a lock file that holds its hash', async () => {
    const integrity = `sha512-${createHash('sha512').update(readFileSync(tampered)).digest('base64')}`;
    const id = `${OWN}@${MANIFEST.optionalDependencies[OWN]}`;
    const entry = { ...LOCK.packages[id], resolution: { integrity } };
    const lock = { ...LOCK, packages: { ...LOCK.packages, [id]: entry } };
    const { code, output, installed } = await installFrom(tampered, join(folder, 'believed'), lock);
    assert.equal(code, 0, output);
    assert.equal(
      existsSync(installed) && execFileSync(installed, { encoding: 'utf8' }),
      'tampered\n',
      output,
    );
  });
});

/**
 * Installs the project's Node and nothing else, from a registry of this machine, with nothing that was fetched before.
 *
 * @param archive what the registry sends for each package
 * @returns what the install said, and where the Node would be
 */
async function installFrom(archive: string, folder: string, lock: Lock) {
  mkdirSync(folder);
  const { optionalDependencies, scripts } = MANIFEST;
  const manifest = { private: true, optionalDependencies, scripts };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), SETTINGS);
  for (const path of ['.pnpmfile.mjs', 'packages/dev-tools/src'])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  const own = { optionalDependencies: lock.importers['.']?.optionalDependencies };
  const ofNodes = <Entry>(entries: Record<string, Entry>) =>
    Object.fromEntries(NODES.map(([name, version]) => [`${name}@${version}`, entries[`${name}@${version}`]]));
  const kept = {
    ...lock,
    importers: { '.': own },
    packages: ofNodes(lock.packages),
    snapshots: ofNodes(lock.snapshots),
  };
  writeFileSync(join(folder, 'pnpm-lock.yaml'), stringify(kept));

  const server = await listen(
    createServer(({ url = '' }, response) => {
      if (url.endsWith('.tgz')) response.end(readFileSync(archive));
      else response.setHeader('Content-Type', 'application/json').end(aboutPackage(url.slice(1)));
    }),
  );
  const args = [
    'install',
    '--frozen-lockfile',
    '--registry',
    server.url,
    '--store-dir',
    join(folder, 'store'),
  ];
  const install = promisify(execFile)(
    'npx',
    ['--yes', `pnpm@${PNPM_VERSION}`, ...args, '--config.fetchRetries=0'],
    { cwd: folder },
  );
  const { code, output } = await install.then(
    ({ stdout, stderr }) => ({ code: 0, output: stdout + stderr }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    },
  );
  await server.close();
  return { code, output, installed: join(folder, 'node_modules', OWN, 'bin/node') };
}

/** What a registry says of a package: the version, long since published. */
function aboutPackage(name: string): string {
  const version = MANIFEST.optionalDependencies[name] ?? '';
  return JSON.stringify({
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist: {} } },
    time: { [version]: '2026-01-01T00:00:00.000Z' },
  });
}
