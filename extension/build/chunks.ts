import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The texts of the edition. The element and the popup show them; the new tab has them in its page. */
const TEXTS = /^packages\/strategy-content\/dist\/(built-in-edition|generated\/edition)/;

/** The paths of modules that the new tab may share with other pages. The path of the checkout itself must not matter. */
const SHAREABLE =
  /^(node_modules\/.*\/(lit(-html)?\/(lit-)?html\.js|webextension-polyfill\/)|packages\/strategy-content\/|extension\/src\/(?!options\/|element\.ts$))/;

/** One file for the modules that the new tab shares with other pages, so that it loads as few files as it can. */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) =>
    /virtual:wxt-html-plugins|vite\/preload-helper/.test(id) ||
    (SHAREABLE.test(inWorkspace(id)) && !TEXTS.test(inWorkspace(id))),
};

/** One file for the element with its languages. */
const ELEMENT = {
  name: 'element',
  test: (id: string) =>
    /^(widget\/dist\/|extension\/src\/element\.ts$)/.test(inWorkspace(id)) || TEXTS.test(inWorkspace(id)),
};

/** An extension is replaced as a whole, so a name does not have to change with the content of its file. */
const FILE_NAME = 'chunks/[name].js';

/** Sets which files the bundler writes. */
export function chunks() {
  return {
    name: 'chunks',
    config: () => ({
      build: { rolldownOptions: { output: { codeSplitting: { groups: [SHARED, ELEMENT] } } } },
    }),
    outputOptions: (options: object) => ({
      ...options,
      entryFileNames: FILE_NAME,
      chunkFileNames: FILE_NAME,
    }),
  };
}

const inWorkspace = (id: string) => relative(ROOT, id).replaceAll('\\', '/');
