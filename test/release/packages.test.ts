import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { pnpm, ROOT } from '@espoo-values/dev-tools/pnpm';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { build } from 'esbuild';
import { launch } from '../support/engines.ts';
import { pageOf } from '../support/pages.ts';
import { shownElements } from '../support/shown.ts';
import { serveSite } from '../support/site.ts';

/* What somebody does who takes the packages into an app of their own: install, check types, bundle, open. */

const PACKAGES = {
  '@espoo-values/strategy-content': 'packages/strategy-content',
  '@espoo-values/widget': 'widget',
};

const APP = `import '@espoo-values/widget/define';
import { EspooValuesElement } from '@espoo-values/widget';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';

const element: EspooValuesElement = document.createElement('espoo-values');
element.view = 'day';
element.lang = 'en';
const { index } = valueOfTheDay(builtInEdition);
element.addEventListener('espoo-values-change', ({ detail }) => {
  const expected: string | undefined = builtInEdition.translations.en.values.items[index]?.id;
  document.title = detail.valueId === expected ? 'as told' : 'other';
});
document.querySelector('main')?.append(element);
`;

describe('the packages, installed from their archives into a new app', () => {
  const folder = temporaryFolder('app');
  before(async () => {
    const dependencies: Record<string, string> = {};
    const filters = Object.values(PACKAGES).flatMap((path) => ['--filter', `./${path}`]);
    await pnpm([...filters, '--recursive', 'pack', '--pack-destination', folder], { quiet: true });
    for (const name of Object.keys(PACKAGES)) {
      const archive = readdirSync(folder).find((file) => file.startsWith(name.slice(1).replace('/', '-')));
      assert.ok(archive, name);
      dependencies[name] = `file:${archive}`;
    }
    writeFileSync(
      join(folder, 'package.json'),
      JSON.stringify({ private: true, type: 'module', dependencies }),
    );
    writeFileSync(join(folder, 'app.ts'), APP);
    const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline'];
    execFileSync('npm', args, { cwd: folder, stdio: 'pipe' });
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

  it('have types that are whole, for an app that looks at those of libraries too', () => {
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
      execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', folder], {
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
