import { createHash } from 'node:crypto';
import { builtInEdition, LANGUAGES } from '@espoo-values/strategy-content';
import type {} from '@wxt-dev/auto-icons';
import { defineConfig } from 'wxt';
import { chunks } from './build/chunks.ts';
import { litByParser } from './build/lit-by-parser.ts';
import { madeFiles } from './build/made-files.ts';
import { createManifest } from './build/manifest.ts';
import { finishPages } from './build/pages.ts';
import { withoutPreloads } from './build/without-preloads.ts';

/** What scripts know of the edition without holding it: see `src/page/build-constants.d.ts`. */
const EDITION_FACTS = editionFacts();

export default defineConfig({
  manifestVersion: 3,
  manifest: ({ browser }) => createManifest(browser),
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'icons/icon.svg', sizes: [16, 32, 48, 96, 128] },
  vite: ({ browser }) => ({
    define: EDITION_FACTS,
    plugins: [finishPages(), withoutPreloads(), chunks(), browser === 'firefox' && litByParser()],
    // Nothing is preloaded: everything is on this machine.
    build: { target: ['chrome123', 'firefox142'], modulePreload: false },
  }),
  hooks: {
    // Every import is written out, so that the type checker and a reader need nothing generated. (`imports: false` is
    // not enough: a parameter that is called `storage` still brings WXT's storage library in.)
    'config:resolved': ({ config }) => {
      config.imports.disabled = true;
      config.imports.presets = [];
    },
    'build:publicAssets': ({ config }, files) => {
      files.push(...madeFiles(config.browser, EDITION_FACTS));
    },
  },
});

function editionFacts() {
  const { originalLanguage, translations } = builtInEdition;
  const values = translations[originalLanguage].values.items.map(({ id }, index) => ({
    id,
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [language, translations[language].values.items[index]?.title]),
    ),
  }));
  const names = [builtInEdition.id, ...values.map(({ id }) => id)].join();
  return {
    __EDITION__: JSON.stringify(createHash('sha256').update(names).digest('hex').slice(0, 6)),
    __ORIGINAL_LANGUAGE__: JSON.stringify(originalLanguage),
    __VALUE_COUNT__: `${values.length}`,
    __VALUES__: JSON.stringify(values),
  };
}
