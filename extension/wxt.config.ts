import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type {} from '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { chunks } from './build/chunks.ts';
import { madeFiles } from './build/made-files.ts';
import { createManifest } from './build/manifest.ts';
import { notices } from './build/notices.ts';
import { finishPages } from './build/pages.ts';
import { polyfillAsModule } from './build/polyfill-as-module.ts';
import { withoutPreloads } from './build/without-preloads.ts';

export default defineConfig({
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser),
  // The polyfill's module makes `browser` of `wxt/browser` the polyfill, in all browsers.
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'icons/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: () => ({
    plugins: [finishPages(), withoutPreloads(), polyfillAsModule(), chunks(), notices()],
    // Every file is on this machine, so nothing is preloaded.
    build: { target: ['chrome123', 'firefox142'], modulePreload: false },
  }),
  hooks: {
    // Every import is written out, so that the type checker and a reader need nothing generated. (`imports: false` is
    // not enough: a parameter that is called `storage` would still add WXT's storage library.)
    'config:resolved': ({ config }) => {
      config.imports.disabled = true;
      config.imports.presets = [];
    },
    'build:publicAssets': ({ config }, files) => {
      files.push(...madeFiles(config.browser));
    },
    // Edge takes the build for Chrome as it is. It has a separate folder for anyone who loads or packs it.
    'build:done': ({ config }) => {
      if (config.browser !== 'chrome') return;
      const edge = join(config.outBaseDir, 'edge-mv3');
      rmSync(edge, { recursive: true, force: true });
      cpSync(config.outDir, edge, { recursive: true });
    },
  },
});
