import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { pathToFileURL } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, valueOfTheDay } from '@espoo-values/strategy-content';
import { unzipSync } from 'fflate';
import { launch } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { released } from './released.ts';

/* What somebody does who has the folder of a release, and no Node: checks it, unpacks it, opens its page. */

/** What must be named in the notices of each archive, by the ending of its name. */
const INSIDE: Readonly<Record<string, readonly string[]>> = {
  '-web.zip': ['@lit/reactive-element'],
  '-wordpress.zip': ['@lit/reactive-element'],
  '-drupal.zip': ['@lit/reactive-element'],
  '-npm-widget.tgz': ['@lit/reactive-element'],
  '-npm-strategy-content.tgz': ['yaml'],
  ...Object.fromEntries(
    ['chrome', 'edge', 'firefox'].map((browser) => [
      `-${browser}.zip`,
      ['@lit/reactive-element', 'lit-html', 'rolldown', 'webextension-polyfill', 'wxt'],
    ]),
  ),
};

describe('the folder of a release', () => {
  const folder = temporaryFolder('release');
  let files: Readonly<Record<string, Buffer>>;
  const nameEnding = (ending: string) => Object.keys(files).find((name) => name.endsWith(ending)) ?? '';

  before(async () => {
    files = await released();
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });

  it('has files whose names say the edition and the version, and a line for each in README.txt', () => {
    const readme = String(files['README.txt']);
    for (const name of Object.keys(files)) {
      if (['README.txt', 'SHA256SUMS'].includes(name)) continue;
      assert.match(name, /^(espoo-values|value-of-the-day)-espoo-visio-\d+\.\d+\.\d+[-.]/);
      assert.equal(readme.split(`${name}\n    `).length, 4, name);
    }
  });

  it('has checksums that the command in README.txt takes, also of one file alone', () => {
    const [command = '', ...options] =
      /Linux: +(.+)/.exec(String(files['README.txt']))?.[1]?.split(' ') ?? [];
    const checked = (cwd: string) =>
      execFileSync(command, options, { cwd, encoding: 'utf8' }).trim().split('\n').length;
    assert.equal(checked(folder), readdirSync(folder).length - 1);
    const alone = temporaryFolder('one-file');
    for (const name of [nameEnding('-web.zip'), 'SHA256SUMS']) cpSync(join(folder, name), join(alone, name));
    assert.equal(checked(alone), 1);
  });

  it('has a plugin for WordPress that names the project, and says how to install and update it', () => {
    const plugin = files[nameEnding('-wordpress.zip')];
    const header = textIn(plugin, 'espoo-values.php');
    assert.match(header, /^ \* Plugin URI: +https:\/\/\S+$/m);
    assert.match(header, /^ \* Author: +\S/m);
    assert.match(textIn(plugin, 'readme.txt'), /^== Installation ==\n[^=]*To update/m);
  });

  it('has the licences in every archive, of the project and of all that is inside', () => {
    const archives = Object.keys(files).filter((name) => /\.(zip|tgz)$/.test(name));
    const sources = nameEnding('-sources.zip');
    assert.deepEqual(
      archives.filter((name) => name !== sources).sort(),
      Object.keys(INSIDE).map(nameEnding).sort(),
    );
    // The sources are the project's alone.
    assert.match(textIn(files[sources], 'LICENSE'), /^MIT License/);
    for (const [ending, packages] of Object.entries(INSIDE)) {
      const archive = files[nameEnding(ending)];
      assert.match(textIn(archive, 'LICENSE'), /^MIT License/, ending);
      const notices = textIn(archive, 'THIRD-PARTY-NOTICES.txt');
      const named = [...notices.matchAll(/^-{80}\n(\S+) \d/gm)].map(([, name]) => name);
      assert.deepEqual(named, packages, ending);
    }
  });

  it('lists all that is inside, and nothing that changes from one run to the next', () => {
    const list = JSON.parse(String(files[nameEnding('-sbom.cdx.json')])) as {
      bomFormat: string;
      serialNumber?: string;
      metadata: { timestamp?: string };
      components: { name: string; group?: string }[];
    };
    const names = list.components.map(({ group, name }) => (group ? `${group}/${name}` : name));
    for (const name of Object.values(INSIDE).flat()) assert.ok(names.includes(name), name);
    assert.equal(list.bomFormat, 'CycloneDX');
    assert.deepEqual([list.serialNumber, list.metadata.timestamp], [undefined, undefined]);
  });

  it('has a page that shows the element and the frame by a double click, and a guide in three languages', async () => {
    for (const [path, content] of Object.entries(unzipSync(files[nameEnding('-web.zip')] ?? Buffer.of()))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const page = pathToFileURL(join(folder, nameEnding('-web.zip').replace('.zip', ''), 'index.html'));
    const browser = await launch('chromium');
    try {
      const opened = await browser.open(page.href);
      await opened.waitFor(() => document.querySelector('espoo-values')?.shown !== undefined);
      const [first, second] = await shownElements(opened);
      const items = builtInEdition.translations.fi.values.items.map(({ title }) => title);
      assert.deepEqual(first?.titles, [items[valueOfTheDay(builtInEdition).index]]);
      assert.deepEqual(second?.titles.slice(-items.length), items);
      assert.deepEqual(await opened.consoleErrors(), []);
      for (const language of ['fi', 'sv', 'en']) {
        const guide = await browser.open(new URL(`guide-${language}.html`, page).href);
        assert.ok(await guide.evaluate(() => document.querySelectorAll('h2').length > 5));
        const dead = await guide.evaluate(() =>
          [...document.querySelectorAll('a')].map((link) => link.getAttribute('href')),
        );
        for (const href of dead) readFileSync(new URL(href ?? '', page));
      }
    } finally {
      await browser.close();
    }
  });
});

/** A file at the top of an archive, or in the one folder there. */
function textIn(archive: Buffer | undefined, name: string): string {
  if (archive === undefined) return '';
  const isZip = archive.toString('latin1', 0, 2) === 'PK';
  const entries = isZip ? unzipSync(archive) : untarred(gunzipSync(archive));
  const found = Object.keys(entries)
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .sort((one, other) => one.length - other.length);
  return Buffer.from(entries[found[0] ?? ''] ?? []).toString();
}

/** The files of a tar archive whose names are short. */
function untarred(archive: Buffer): Record<string, Buffer> {
  const files: Record<string, Buffer> = {};
  for (let at = 0; archive[at] !== 0 && at < archive.length;) {
    const name = archive.toString('utf8', at, at + 100).replace(/\0.*$/s, '');
    const length = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8);
    files[name] = archive.subarray(at + 512, at + 512 + length);
    at += 512 + Math.ceil(length / 512) * 512;
  }
  return files;
}
