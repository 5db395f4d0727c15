import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '@espoo-values/dev-tools/listen';
import { inOwnFolder } from '../support/own-folder.ts';
import { COLLECTOR, fakeClock } from '../support/page-scripts.ts';
import { php, servePhp } from '../support/php.ts';
import { startDatabase } from './database.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const EXAMPLES = here('../../examples/');

/** A post as WordPress's own function takes it. */
export interface Post {
  post_title: string;
  post_content: string;
  post_author: number;
  post_type?: string;
}

export type WordPress = Awaited<ReturnType<typeof startWordPress>>;

/**
 * A WordPress of its own: a copy of Debian's, freshly installed in Finnish, with the plugin unpacked by it from
 * the archive of now. Everything is on 127.0.0.1 and below a temporary folder.
 *
 * @param clock the instant that pages take for now
 */
export const startWordPress = (clock: string) =>
  inOwnFolder('wp-', async (folder, later) => {
    const root = join(folder, 'site');
    const url = `http://127.0.0.1:${await freePort()}/`;
    const [database] = await Promise.all([startDatabase(folder), copyFiles(root)]);
    later(database.stop);
    writeFileSync(join(root, 'wp-config.php'), configuration(url, database.socket));
    // WordPress takes no language that it has no file of, whatever is in the file.
    mkdirSync(join(root, 'wp-content/languages'), { recursive: true });
    for (const locale of ['fi', 'sv_SE', 'de_DE'])
      writeFileSync(join(root, `wp-content/languages/${locale}.mo`), '');
    writeFileSync(join(root, 'test.js'), COLLECTOR + fakeClock(clock));
    php([here('php/install.php'), root]);
    later(await servePhp(root, url));

    /** Does one of the tasks of `php/run.php`. */
    const run = (task: string, given: object): unknown => {
      const printed = php([here('php/run.php'), root, task], { input: JSON.stringify(given) });
      return JSON.parse(printed.trim().split('\n').at(-1) ?? '');
    };
    const active = run('activate', {
      theme: 'test',
      zip: join(EXAMPLES, 'wordpress/dist/espoo-values.zip'),
      plugin: 'espoo-values/espoo-values.php',
    });
    if (active !== 'active') throw new Error(`The plugin could not be activated: ${String(active)}`);
    const post = (post: Post, task = 'post') => `${url}?p=${String(run(task, post))}`;
    return { url, run, post };
  });

/** Debian's files, links followed, with the theme of the tests; the plugin is packed beside. */
async function copyFiles(root: string) {
  // Begins once the caller has started the database.
  await delay(0);
  cpSync('/usr/share/wordpress', root, { recursive: true, dereference: true });
  cpSync(here('theme'), join(root, 'wp-content/themes/test'), { recursive: true });
  const pack = join(EXAMPLES, 'packing/pack-plugin.ts');
  execFileSync(process.execPath, [pack, 'wordpress/espoo-values'], { stdio: 'pipe' });
}

/** Notices of PHP go into the pages and the answers, where a test sees them. */
function configuration(url: string, socket: string): string {
  const settings = {
    DB_NAME: 'mysql',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: url.slice(0, -1),
    WP_SITEURL: url.slice(0, -1),
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: true,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    // As on a site with several authors.
    DISALLOW_UNFILTERED_HTML: true,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `define('${name}', ${typeof value === 'string' ? `'${value}'` : String(value)});`,
  );
  return `<?php
${lines.join('\n')}
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;
}
