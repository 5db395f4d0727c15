import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import { defineConfig, type Wxt } from 'wxt';
import { drawIcon } from './build/icons.ts';
import { litByParser } from './build/lit-by-parser.ts';
import { localeMessages } from './build/locale-messages.ts';
import { MANAGED_SCHEMA_FILE, managedSchema } from './build/managed-schema.ts';
import { firstFrame, firstFrameRules, motifs } from './build/first-frame.ts';
import { createManifest, ICON_SIZES, iconPath } from './build/manifest.ts';

export default defineConfig({
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser),
  vite: ({ browser }) => ({
    define: {
      __ORIGINAL_LANGUAGE__: JSON.stringify(builtInEdition.originalLanguage),
      __VALUE_COUNT__: builtInEdition.translations[builtInEdition.originalLanguage].values.items.length,
    },
    plugins: [scriptsOfPages(), prerender(), browser === 'firefox' && litByParser()],
    build: {
      target: ['chrome123', 'firefox142'],
      modulePreload: { polyfill: false },
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

/** Lets a page load its own script and no other, before its first frame: that is on this machine, and holds the words. */
function scriptsOfPages() {
  return {
    name: 'scripts-of-pages',
    transformIndexHtml: {
      order: 'post' as const,
      handler: (html: string) =>
        html
          // WXT's own plugins add nothing to the pages but this request.
          .replace(/<script type="module"[^>]*_virtual_wxt-html-plugins[^>]*><\/script>\s*/, '')
          .replace(/<link rel="modulepreload"[^>]*_virtual_wxt-html-plugins[^>]*>\s*/, '')
          .replaceAll('<script type="module"', '<script type="module" blocking="render"'),
    },
  };
}

/** Puts the first frame, with all values, into the new tab's page and its rules into the style sheet. */
function prerender() {
  return {
    name: 'prerender',
    transformIndexHtml: {
      // Later the bundler would write the style sheet inside it anew, and the policy's hash would be another's.
      order: 'post' as const,
      handler: (html: string) =>
        html.replace('<!--motifs-->', () => motifs()).replace('<!--first-frame-->', () => firstFrame()),
    },
    transform: {
      order: 'pre' as const,
      handler: (code: string, id: string) =>
        id.includes('newtab/style.css') ? `${code}\n${firstFrameRules()}` : undefined,
    },
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
