import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Where modules are that the new tab may share with other pages; the path of the checkout itself must play no part. */
const SHAREABLE =
  /^(node_modules\/.*\/node_modules\/lit(-html)?\/(lit-)?html\.js|packages\/strategy-content\/|extension\/src\/(?!options\/|page\/element\.ts$))/;

/** One file for what the new tab shares with other pages, that it loads as few as it can. */
const SHARED = {
  name: 'shared',
  minShareCount: 2,
  test: (id: string) =>
    /virtual:wxt-html-plugins|vite\/preload-helper/.test(id) || SHAREABLE.test(inWorkspace(id)),
};

/** One file for the element with its languages. What takes other editions stays apart, and is never loaded. */
const ELEMENT = {
  name: 'element',
  test: (id: string) =>
    /^(widget\/dist\/(?!edition-source\.js)|extension\/src\/page\/element\.ts$)/.test(inWorkspace(id)),
};

/** An extension is replaced as a whole: no name has to change with what is in the file. */
const FILE_NAME = 'chunks/[name].js';

/** Which files the bundler writes. */
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

function inWorkspace(id: string): string {
  return relative(ROOT, id).replaceAll('\\', '/');
}
