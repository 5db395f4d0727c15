import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Writes the page of the new tab as the extension has it built, for the preview of another edition: its markup, and its styles in a
 * file, as the site allows none in a page. It leaves out the scripts, and the texts and drawings of the edition built in.
 */

const here = (path: string) => new URL(path, import.meta.url);

const built = readFileSync(here('../../extension/.output/chrome-mv3/newtab.html'), 'utf8');
const ELEMENT = /<espoo-values\b([^>]*)>.*<\/espoo-values>/s;
if (!ELEMENT.test(built))
  throw new Error('The new tab of the extension has no element to put an edition in.');
const styles = [...built.matchAll(/<style>(.*?)<\/style>/gs)].map(([, css = '']) => css);
const page = built
  .replaceAll(/<style>.*?<\/style>/gs, '')
  .replaceAll(/<script\b.*?<\/script>/gs, '')
  .replaceAll(/<svg class="motif.*?<\/svg>/gs, '')
  .replace(ELEMENT, '<espoo-values$1></espoo-values>')
  .replace(
    '</head>',
    '<link rel="stylesheet" href="new-tab.css" /><script type="module" src="new-tab.js"></script></head>',
  );
writeFileSync(here('../dist/new-tab.css'), styles.join('\n'));
writeFileSync(here('../dist/new-tab.html'), `${page}\n`);
