import { fileURLToPath } from 'node:url';
import { serve } from '@espoo-values/dev-tools/static-server';
import { MOUNTS } from '../../examples/mounts.mjs';
import { COLLECTOR, fakeClock } from '../support/page-scripts.ts';
import { RECIPE_SERVER } from '../support/readme.ts';

/** What puts the tests' script into each page of a wiki, as `auto_prepend_file`. */
export const FIRST_IN_HEAD = fileURLToPath(new URL('php/first-in-head.php', import.meta.url));

/**
 * The server of the recipes, where an organisation has put the built element.
 *
 * @param clock the instant that pages take for now
 */
export async function serveElement(clock: string) {
  const server = await serve({
    mounts: { '/espoo-values/': MOUNTS['/widget/'] },
    files: { '/test.js': COLLECTOR + fakeClock(clock) },
  });
  return {
    close: server.close,
    /** The address of the tests' own script. */
    script: `${server.url}test.js`,
    /** The text with the addresses of the recipes as they are here. */
    here: (text: string) => text.replaceAll(RECIPE_SERVER.slice(0, -1), server.url.slice(0, -1)),
  };
}
