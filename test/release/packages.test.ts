import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { build } from 'esbuild';
import { launch } from '../support/engines.ts';
import { packInto, PACKAGES } from '../support/packed.ts';
import { pageOf } from '../support/pages.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/* What somebody does who takes the packages into an app of their own: install, check types, bundle, open. */

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

function npmInstall(folder: string, ...more: string[]) {
  const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', ...more];
  execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
}

describe('the packages, installed from their archives into a new app', () => {
  const folder = temporaryFolder('app');
  let archives: Record<string, string>;
  before(async () => {
    archives = await packInto(folder);
    writePackageJson(folder, { ...archives, typescript: LOWEST_TYPESCRIPT });
    writeFileSync(join(folder, 'app.ts'), APP);
    npmInstall(folder);
  });

  it('hold every file that they export', () => {
    for (const name of Object.keys(PACKAGES)) {
      const root = join(folder, 'node_modules', name);
      const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        exports: Record<string, string | Record<string, string>>;
      };
      const files = Object.values(exports).flatMap((entry) =>
        typeof entry === 'string' ? entry : Object.values(entry),
      );
      for (const file of files.filter((each) => !each.includes('*'))) readFileSync(join(root, file));
    }
  });

  for (const [name, neighbours] of Object.entries(NEIGHBOURS)) {
    it(`stand beside ${name}, and share one Lit with others`, () => {
      const app = join(folder, name.replace(' ', '-'));
      mkdirSync(app);
      writePackageJson(app, { ...archives, ...neighbours });
      // What npm would install, or why it would not.
      npmInstall(app, '--package-lock-only');
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
