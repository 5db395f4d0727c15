import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '@espoo-values/dev-tools/listen';
import { inOwnFolder } from '../support/own-folder.ts';
import { php, servePhp } from '../support/php.ts';
import { FIRST_IN_HEAD, serveElement } from './serve-element.ts';

/** Where Debian's package has it. Nothing is written there. */
const ROOT = '/usr/share/mediawiki';

export type MediaWiki = Awaited<ReturnType<typeof startMediaWiki>>;

/**
 * Debian's MediaWiki with a database, settings and caches of its own: freshly installed in Finnish, with the skins and the
 * visual editor of the package. Everything is on 127.0.0.1 and below a temporary folder.
 *
 * @param clock the instant that pages take for now
 */
export const startMediaWiki = (clock: string) =>
  inOwnFolder('mw-', async (folder, later) => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    const settings = join(folder, 'LocalSettings.php');
    const env = { MW_CONFIG_FILE: settings };
    const maintain = (script: string, args: string[], input = '') =>
      php([join(ROOT, 'maintenance', `${script}.php`), ...args], { input, env });
    maintain('install', [
      ...[`--confpath=${folder}`, '--dbtype=sqlite', `--dbpath=${folder}`, '--scriptpath=', '--lang=fi'],
      ...[`--server=${url.slice(0, -1)}`, '--extensions=VisualEditor', '--skins=Vector'],
      ...['--pass=a long password', 'Intra', 'Admin'],
    ]);
    appendFileSync(settings, SETTINGS);
    maintain('createAndPromote', ['Writer', 'a long password']);

    const element = await serveElement(clock);
    later(element.close);
    later(
      await servePhp(ROOT, url, {
        settings: [`auto_prepend_file=${FIRST_IN_HEAD}`, 'opcache.revalidate_freq=0'],
        env: { ...env, TEST_SCRIPT: element.script },
      }),
    );
    return {
      url,
      /** As somebody with every right. */
      save: (title: string, text: string) => {
        maintain('edit', ['--user=Admin', title], element.here(text));
        return `${url}index.php?title=${encodeURIComponent(title)}`;
      },
      /** Adds to the settings. @returns what takes it out again */
      set: (lines: string) => {
        const before = readFileSync(settings, 'utf8');
        appendFileSync(settings, element.here(lines));
        return () => {
          writeFileSync(settings, before);
        };
      },
    };
  });

/** Notices of PHP go into the pages, where a test sees them. */
const SETTINGS = `
error_reporting( -1 );
ini_set( 'display_errors', '1' );
$wgCacheDirectory = __DIR__;
$wgUploadDirectory = __DIR__;
$wgJobRunRate = 0;
// So that the tests' script comes into the pages.
$wgDisableOutputCompression = true;
`;
