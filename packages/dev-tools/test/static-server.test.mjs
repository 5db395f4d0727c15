// @ts-check
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve } from '../src/static-server.mjs';
import { temporaryFolder } from '../src/temporary-folder.mjs';

const folder = temporaryFolder('static-server');
/** @type {import('../src/static-server.mjs').StaticServer} */
let server;

before(async () => {
  await mkdir(join(folder, 'pages', 'guide'), { recursive: true });
  await mkdir(join(folder, 'dist'));
  await writeFile(join(folder, 'pages', 'index.html'), '<p>first</p>');
  await writeFile(join(folder, 'pages', 'guide', 'index.html'), '<p>guide</p>');
  await writeFile(join(folder, 'pages', 'strict.xhtml'), '<html xmlns="http://www.w3.org/1999/xhtml"/>');
  await writeFile(join(folder, 'pages', '.hidden.txt'), 'hidden');
  await writeFile(join(folder, 'dist', 'element.min.js'), 'export {};');
  await writeFile(join(folder, 'dist', 'index.html'), '<p>hidden by the first</p>');
  await writeFile(join(folder, 'dist', 'second.html'), '<p>second</p>');
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await mkdir(join(folder, 'pages', '.git'));
  await writeFile(join(folder, 'pages', '.git', 'config.txt'), 'hidden');
  server = await serve({
    mounts: { '/': [join(folder, 'pages'), join(folder, 'dist')], '/widget/': join(folder, 'dist') },
    files: { '/made.css': 'p { color: red }' },
    headers: (path) => (path === '/' ? { 'Content-Security-Policy': "default-src 'self'" } : {}),
    transform: (path, html) => `<!-- ${path} -->${html}`,
  });
});

after(() => server.close());

/**
 * Asks for a path as it stands: `fetch` would tidy it first.
 *
 * @param {string} path
 * @returns {Promise<{ status: number | undefined, body: string }>}
 */
function ask(path) {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}

/** @param {string} path @param {RequestInit} [options] */
const get = (path, options) => fetch(new URL(path, server.url), { redirect: 'manual', ...options });

describe('static server', () => {
  it('sends text by gzip where it is told to, and other files as they are', async () => {
    const { url, close } = await serve({
      mounts: { '/': join(folder, 'pages') },
      files: { '/a.png': 'x' },
      compress: true,
    });
    const page = await fetch(url);
    assert.equal(page.headers.get('Content-Encoding'), 'gzip');
    assert.match(await page.text(), /first/);
    assert.equal((await fetch(`${url}a.png`)).headers.get('Content-Encoding'), null);
    await close();
  });

  it('takes a file of the first folder that has it', async () => {
    assert.match(await (await get('/')).text(), /first/);
    assert.match(await (await get('/second.html')).text(), /second/);
  });

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/strict.xhtml', 'application/xhtml+xml; charset=utf-8'],
    ['/widget/element.min.js', 'text/javascript; charset=utf-8'],
    ['/made.css', 'text/css; charset=utf-8'],
  ]) {
    it(`gives ${path} its type`, async () => {
      const response = await get(path ?? '');
      assert.equal(response.status, 200);
      assert.equal(response.headers.get('content-type'), type);
    });
  }

  it('lets a test change pages, and nothing but pages', async () => {
    assert.equal(await (await get('/')).text(), '<!-- / --><p>first</p>');
    assert.equal(await (await get('/widget/element.min.js')).text(), 'export {};');
  });

  it('sends the headers chosen for the path', async () => {
    assert.equal((await get('/')).headers.get('content-security-policy'), "default-src 'self'");
    assert.equal((await get('/guide/')).headers.get('content-security-policy'), null);
  });

  it('leads a folder to its slash and keeps the query', async () => {
    const response = await get('/guide?lang=sv');
    assert.equal(response.status, 301);
    assert.equal(new URL(response.headers.get('location') ?? '', response.url).pathname, '/guide/');
    assert.match(response.headers.get('location') ?? '', /\?lang=sv$/);
    assert.match(await (await get('/guide/')).text(), /guide/);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/widget/../../secret.txt',
    '/..%5csecret.txt',
    '//etc/passwd.txt',
    '/.hidden.txt',
    '/%2ehidden.txt',
    '/.git/config.txt',
    '/absent.html',
    '/guide/index',
    '/index.html/',
    '/%zz',
    '/a%00b',
  ]) {
    it(`does not serve ${path}`, async () => {
      const { status, body } = await ask(path);
      assert.equal(status, 404);
      assert.match(body, /^There is no page at /);
    });
  }

  it('lets a browser ask again each time, and guess no type', async () => {
    for (const path of ['/', '/widget/element.min.js', '/made.css']) {
      const { headers } = await get(path);
      assert.equal(headers.get('cache-control'), 'no-cache');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
    }
  });

  it('shows a file that was written after the server began', async () => {
    const file = join(folder, 'dist', 'later.js');
    await writeFile(file, 'first');
    assert.equal(await (await get('/widget/later.js')).text(), 'first');
    await writeFile(file, 'second');
    assert.equal(await (await get('/widget/later.js')).text(), 'second');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    const head = await get('/', { method: 'HEAD' });
    assert.equal(head.status, 200);
    assert.equal(await head.text(), '');
    const post = await get('/', { method: 'POST' });
    assert.equal(post.status, 405);
    assert.equal(post.headers.get('allow'), 'GET, HEAD');
  });

  it('names a busy port and the way to another', async () => {
    await assert.rejects(serve({ mounts: { '/': folder }, port: server.port }), (error) => {
      assert.ok(error instanceof Error);
      assert.match(error.message, new RegExp(`Port ${server.port} is in use.*PORT=8081 npm start`));
      return true;
    });
  });
});
