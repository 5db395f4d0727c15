import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { noteModules, noticesOf } from '../src/notices.ts';
import { temporaryFolder } from '../src/temporary-folder.mjs';

/** @param {string} root @param {string} name @param {object} more @param {string} [licence] */
function put(root, name, more, licence) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...more }));
  if (licence !== undefined) writeFileSync(join(folder, 'LICENSE.md'), licence);
  return join(folder, 'src/module.js');
}

describe('the notices beside a bundle', () => {
  const root = temporaryFolder('notices');
  const lit = put(
    root,
    '@lit/element',
    { license: 'BSD-3-Clause', homepage: 'https://a.fi' },
    'Lit’s own\r\n',
  );
  const wxt = put(root, 'wxt', { license: 'MIT' });

  it('name each package once, with its version, its licence and that licence’s text', () => {
    const text = noticesOf([wxt, lit, lit.replace('module', 'other'), join(root, 'own.js')]);
    assert.match(text, /^What is given out here is under the licence in LICENSE\. It holds code of others/);
    assert.equal(
      text.match(/@lit\/element 1\.2\.3, BSD-3-Clause\nhttps:\/\/a\.fi\n\nLit’s own\n/g)?.length,
      1,
    );
    assert.match(text, /\nwxt 1\.2\.3, MIT\n$/);
    assert.ok(!text.includes('\r'));
  });

  it('are the same in whatever order the bundler tells of the modules', () => {
    assert.equal(noticesOf([wxt, lit]), noticesOf([lit, wxt]));
  });

  it('say so where there is nothing of others', () => {
    assert.match(noticesOf([join(root, 'own.js')]), /It holds no code of others\.\n$/);
  });

  it('name the package of lines that come from no file, and ask where nobody says whose they are', () => {
    const id = '\0virtual:wxt-plugins';
    assert.match(noticesOf([id], { 'virtual:wxt': join(root, 'node_modules/wxt') }), /\nwxt 1\.2\.3, MIT\n$/);
    assert.match(noticesOf([id], { 'virtual:wxt': undefined }), /no code of others/);
    assert.throws(() => noticesOf([id]), /Whose is the module .*wxt-plugins/);
  });

  it('refuse a package without a licence', () => {
    const nobody = put(root, 'nobody', {});
    assert.throws(() => noticesOf([nobody]), /nobody in .* names no licence/);
  });

  it('are of the modules that are left in a bundle, not of those that were shaken out', () => {
    const { plugin, modules } = noteModules();
    plugin.generateBundle(
      {},
      { 'a.js': { modules: { [lit]: { renderedLength: 9 }, [wxt]: { renderedLength: 0 } } }, 'a.css': {} },
    );
    assert.deepEqual([...modules], [lit]);
  });
});
