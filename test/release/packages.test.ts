import assert from 'node:assert/strict';
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { build } from 'esbuild';
import { launch } from '../support/engines.ts';
import { packed, PACKAGES } from '../support/packed.ts';
import { pageOf } from '../support/pages.ts';
import { serveRegistry } from '../support/registry.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/*
 * What somebody does who takes the packages into an app of their own: install them from a registry that they were published to,
 * check types, bundle, open.
 */

/* Importing `define` alone brings the types of the tag and of its events. */
const APP = `import '@espoo-values/widget/define';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';

const element = document.createElement('espoo-values');
element.view = 'day';
element.lang = 'en';
const { index } = valueOfTheDay(builtInEdition);
element.addEventListener('espoo-values-change', ({ detail }) => {
  const expected: string | undefined = builtInEdition.translations.en.values.items[index]?.id;
  document.title = detail.valueId === expected ? 'as told' : 'other';
});
document.addEventListener('espoo-values-error', ({ detail }) => {
  const message: string | undefined = detail.problems[0]?.message;
  document.title = message ?? 'no message';
});
document.querySelector('main')?.append(element);
`;

/** As the README says; the applications in `test/frameworks` have the newest. */
const LOWEST_TYPESCRIPT = '5.0.4';

/* What an app may have beside the packages: all that a peer is of, in an old and in a new version, and others' Lit. */
const NEIGHBOURS: Readonly<Record<string, Record<string, string>>> = {
  'older frameworks': {
    ...{
      '@types/react': '18.3.27',
      preact: '10.25.4',
      'solid-js': '1.7.12',
      svelte: '4.2.20',
      vue: '3.4.38',
    },
    ...{ '@lit-labs/ssr': '3.3.0', lit: '3.3.2' },
  },
  'newer frameworks': {
    ...{ '@types/react': '19.3.0', preact: '11.2.0', 'solid-js': '1.9.19', svelte: '5.57.3', vue: '3.5.45' },
    ...{ '@lit-labs/ssr': '4.0.0', lit: '3.3.3' },
  },
};

function writePackageJson(folder: string, dependencies: Record<string, string>) {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
}

const npm = (folder: string, ...args: string[]) => promisify(execFile)('npm', args, { cwd: folder });

const npmInstall = (folder: string, ...more: string[]) =>
  npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...more);

interface Manifest {
  readonly version: string;
  readonly repository: { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Record<string, string>>>;
}

const readManifest = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

describe('the packages, installed from a registry into a new app', () => {
  const folder = temporaryFolder('app');
  const { version } = readManifest(ROOT);
  const ours = Object.fromEntries(Object.keys(PACKAGES).map((name) => [name, `^${version}`]));
  let registry: Awaited<ReturnType<typeof serveRegistry>>;

  before(async () => {
    registry = await serveRegistry();
    for (const content of Object.values(await packed())) {
      const archive = join(folder, 'package.tgz');
      writeFileSync(archive, content);
      const host = registry.url.replace('http:', '');
      await npm(folder, 'publish', archive, '--registry', registry.url, `--${host}:_authToken=any`);
    }
    writeFileSync(join(folder, '.npmrc'), `@espoo-values:registry=${registry.url}\n`);
    writePackageJson(folder, { ...ours, typescript: LOWEST_TYPESCRIPT });
    writeFileSync(join(folder, 'app.ts'), APP);
    await npmInstall(folder);
  });
  after(() => registry.close());

  it('say whose they are and where they come from, and leave no range or script of the workspace', () => {
    for (const [name, path] of Object.entries(PACKAGES)) {
      const installed = readManifest(join(folder, 'node_modules', name));
      assert.equal(installed.version, version);
      assert.deepEqual(installed.repository, {
        type: 'git',
        url: readManifest(ROOT).repository.url,
        directory: path,
      });
      for (const range of Object.values(installed.dependencies ?? {})) assert.match(range, /^\^\d/);
      assert.equal(installed.scripts['prepack'], undefined);
    }
    const widget = readManifest(join(folder, 'node_modules/@espoo-values/widget')) as Manifest &
      Record<'unpkg' | 'jsdelivr', string>;
    for (const script of [widget.unpkg, widget.jsdelivr])
      assert.equal(script, widget.exports['./espoo-values.min.js']);
  });

  it('are packed by pnpm alone: npm, which would leave a range of the workspace, is told so', () => {
    for (const path of Object.values(PACKAGES)) {
      const { status, stderr } = spawnSync('npm', ['pack', '--pack-destination', folder], {
        cwd: join(ROOT, path),
        encoding: 'utf8',
      });
      assert.match(stderr, /Only pnpm packs this package.*Use "npx pnpm@.* pack"/);
      assert.notEqual(status, 0);
    }
  });

  it('hold every file that they export', () => {
    for (const name of Object.keys(PACKAGES)) {
      const root = join(folder, 'node_modules', name);
      const { exports } = readManifest(root);
      const files = Object.values(exports).flatMap((entry) =>
        typeof entry === 'string' ? entry : Object.values(entry),
      );
      for (const file of files.filter((each) => !each.includes('*'))) readFileSync(join(root, file));
    }
  });

  for (const [name, neighbours] of Object.entries(NEIGHBOURS)) {
    it(`stand beside ${name}, and share one Lit with others`, async () => {
      const app = join(folder, name.replace(' ', '-'));
      mkdirSync(app);
      writeFileSync(join(app, '.npmrc'), readFileSync(join(folder, '.npmrc')));
      writePackageJson(app, { ...ours, ...neighbours });
      // What npm would install, or why it would not.
      await npmInstall(app, '--package-lock-only');
      const { packages } = JSON.parse(readFileSync(join(app, 'package-lock.json'), 'utf8')) as {
        packages: Record<string, unknown>;
      };
      const lits = Object.keys(packages).filter((path) => path.endsWith('/@lit/reactive-element'));
      assert.deepEqual(lits, ['node_modules/@lit/reactive-element']);
    });
  }

  it('have types that are whole, for an app with the oldest TypeScript that looks at those of libraries too', () => {
    const options = {
      compilerOptions: {
        ...{ strict: true, noEmit: true, skipLibCheck: false, types: [] },
        ...{
          target: 'ES2022',
          module: 'ESNext',
          moduleResolution: 'Bundler',
          lib: ['ES2023', 'DOM', 'DOM.Iterable'],
        },
      },
      files: ['app.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(options));
    try {
      execFileSync(process.execPath, [join(folder, 'node_modules/typescript/bin/tsc'), '-p', folder], {
        encoding: 'utf8',
      });
    } catch (error) {
      assert.fail((error as { stdout: string }).stdout);
    }
  });

  it('show the value of the day in a bundle', async () => {
    await build({
      ...{ absWorkingDir: folder, entryPoints: ['app.ts'], outfile: 'app.js' },
      ...{ bundle: true, format: 'esm', minify: true, logLevel: 'silent' },
    });
    const files = {
      '/app.html': pageOf('', { lang: 'en', head: '<script type="module" src="/app.js"></script>' }),
      '/app.js': readFileSync(join(folder, 'app.js'), 'utf8'),
    };
    const site = await serveSite({ files });
    const browser = await launch('chromium');
    try {
      const page = await browser.open(`${site.url}app.html`);
      await page.waitFor(() => document.title === 'as told');
      const { index } = valueOfTheDay(builtInEdition);
      const [shown] = await shownElements(page);
      assert.deepEqual(shown?.titles, [builtInEdition.translations.en.values.items[index]?.title]);
      assert.deepEqual(await page.consoleErrors(), []);
    } finally {
      await browser.close();
      await site.close();
    }
  });
});
