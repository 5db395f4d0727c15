import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@espoo-values/dev-tools/listen';
import { inOwnFolder } from '../support/own-folder.ts';
import { servePhp } from '../support/php.ts';
import { serveElement } from './serve-element.ts';

/** Where Debian's package has it. Nothing is written there. */
const ROOT = '/usr/share/dokuwiki';
const FOLDERS = ['attic', 'cache', 'index', 'locks', 'log', 'media', 'media_attic', 'media_meta', 'meta'];

export type DokuWiki = Awaited<ReturnType<typeof startDokuWiki>>;

/**
 * Debian's DokuWiki in Finnish, with settings and pages of its own. Everything is on 127.0.0.1 and below a temporary folder.
 *
 * @param clock the instant that pages take for now
 * @param settings files of the settings by their names, as an administrator adds them
 */
export const startDokuWiki = (clock: string, settings: Record<string, string>) =>
  inOwnFolder('doku-', async (folder, later) => {
    const url = `http://127.0.0.1:${await freePort()}/`;
    const element = await serveElement(clock);
    later(element.close);
    const write = (path: string, text: string) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, element.here(text));
    };
    for (const name of [...FOLDERS, 'pages', 'tmp'])
      mkdirSync(join(folder, 'data', name), { recursive: true });
    const all: Record<string, string> = { 'local.php': local(join(folder, 'data')), ...ACCESS, ...settings };
    for (const [name, text] of Object.entries(all)) write(`conf/${name}`, text);
    later(
      await servePhp(ROOT, url, {
        settings: [
          `auto_prepend_file=${fileURLToPath(new URL('php/dokuwiki.php', import.meta.url))}`,
          // PHP would go on for two seconds with a file of the settings that has changed.
          'opcache.revalidate_freq=0',
        ],
        env: { TEST_CONF: `${join(folder, 'conf')}/`, TEST_SCRIPT: element.script },
      }),
    );
    /** Changes a file of the settings. @returns what changes it back */
    const set = (name: string, text: string) => {
      write(`conf/${name}`, text);
      return () => {
        write(`conf/${name}`, all[name] ?? '');
      };
    };
    return {
      url,
      set,
      here: element.here,
      save: (id: string, text: string) => {
        write(`data/pages/${id}.txt`, text);
        return `${url}doku.php?id=${id}`;
      },
    };
  });

const local = (data: string) => `<?php
$conf['title'] = 'Intra';
$conf['lang'] = 'fi';
$conf['useacl'] = 1;
$conf['superuser'] = '@admin';
$conf['savedir'] = '${data}';
`;

/** Everybody reads; who has an account writes. As the package has it, a plugin for tests of DokuWiki's own is off. */
const ACCESS = {
  'plugins.local.php': `<?php $plugins['testing'] = 0;\n`,
  'acl.auth.php': '# <?php exit()?>\n*\t@ALL\t1\n*\t@user\t8\n',
  'users.auth.php': `# <?php exit()?>\nwriter:${createHash('md5').update('a long password').digest('hex')}:Writer:writer@example.org:user\n`,
};
