import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { LANGUAGES } from '@espoo-values/strategy-content';
import { defineConfig, type Wxt } from 'wxt';
import { drawIcon } from './build/icons.ts';
import { localeMessages } from './build/locale-messages.ts';
import { MANAGED_SCHEMA_FILE, managedSchema } from './build/managed-schema.ts';
import { headScripts } from './build/head-scripts.ts';
import { createManifest, ICON_SIZES, iconPath } from './build/manifest.ts';
import { finishPage } from './build/pages.ts';

const ROOT = join(import.meta.dirname, '..');

/** Texts of the edition: the element and the popup show them, the new tab has them in its page. */
const TEXTS = /^packages\/strategy-content\/dist\/(built-in-edition|deep-freeze|generated\/(?!outline))/;

/** Where modules are that the new tab may share with other pages; the path of the checkout itself must play no part. */
const SHAREABLE =
  /^(node_modules\/.*\/(lit(-html)?\/(lit-)?html\.js|webextension-polyfill\/)|packages\/strategy-content\/|extension\/src\/(?!options\/|element\.ts$))/;

/** One file for what the new tab shares with other pages, that it loads as few as it can. */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) =>
    /virtual:wxt-html-plugins|vite\/preload-helper/.test(id) ||
    (SHAREABLE.test(inWorkspace(id)) && !TEXTS.test(inWorkspace(id))),
};

/** One file for the element with its languages. What takes other editions stays apart, and is never loaded. */
const ELEMENT = {
  name: 'element',
  test: (id: string) =>
    /^(widget\/dist\/(?!edition-source\.js)|extension\/src\/element\.ts$)/.test(inWorkspace(id)) ||
    TEXTS.test(inWorkspace(id)),
};

export default defineConfig({
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser),
  // `browser` of `wxt/browser` is the polyfill's then, in all browsers.
  modules: ['@wxt-dev/webextension-polyfill'],
  vite: () => ({
    plugins: [finishPages(), withoutPreloads(), polyfillAsModule(), fixedNames()],
    build: {
      target: ['chrome123', 'firefox142'],
      // Everything is on this machine.
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: { groups: [SHARED, ELEMENT] } } },
    },
  }),
  hooks: {
    // Every import is written out, so that the type checker and a reader need nothing generated. (`imports: false` is
    // not enough: a parameter that is called `storage` still brings WXT's storage library in.)
    'config:resolved': ({ config }) => {
      config.imports.disabled = true;
      config.imports.presets = [];
    },
    'build:publicAssets': ({ config }, files) => {
      for (const [relativeDest, contents] of Object.entries(headScripts()))
        files.push({ relativeDest, contents });
      if (config.browser !== 'firefox') {
        files.push({
          relativeDest: MANAGED_SCHEMA_FILE,
          contents: `${JSON.stringify(managedSchema(), null, 2)}\n`,
        });
      }
      for (const language of LANGUAGES) {
        files.push({
          relativeDest: `_locales/${language}/messages.json`,
          contents: `${JSON.stringify(localeMessages(language), null, 2)}\n`,
        });
      }
    },
    'build:done': writeIcons,
  },
});

function inWorkspace(id: string): string {
  return relative(ROOT, id).replaceAll('\\', '/');
}

/** What the bundler leaves to be done in the HTML of the pages. */
function finishPages() {
  return {
    name: 'finish-pages',
    transformIndexHtml: {
      // Earlier the bundler would write the style sheets in it anew, and the policy's digests would be others'.
      order: 'post' as const,
      handler: (html: string, { path }: { path: string }) => finishPage(html, path),
    },
  };
}

/** What is imported on demand is on this machine: nothing of it is fetched before. */
function withoutPreloads() {
  return {
    name: 'without-preloads',
    load: {
      order: 'pre' as const,
      handler: (id: string) =>
        id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined,
    },
  };
}

/** The polyfill is CommonJS. Told so, the bundler would give its own runtime to every page, as one more file to load. */
function polyfillAsModule() {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
      handler: (code: string) =>
        `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
    },
  };
}

/** An extension is replaced as a whole: no name has to change with what is in the file. */
function fixedNames() {
  const name = 'chunks/[name].js';
  return {
    name: 'fixed-names',
    outputOptions: (options: object) => ({ ...options, entryFileNames: name, chunkFileNames: name }),
  };
}

/** Draws the icon in every size, straight into the build: only its drawing is kept. */
async function writeIcons({ config }: Wxt) {
  const svg = await readFile(join(config.root, 'icons/icon.svg'), 'utf8');
  for (const size of ICON_SIZES) {
    const file = join(config.outDir, iconPath(size));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, drawIcon(svg, size));
  }
}
