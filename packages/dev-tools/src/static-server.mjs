// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { lookup } from 'mrmime';
import { listen } from './listen.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {Record<string, string | readonly string[]>} mounts folders by the path under which they appear, such as
 *   `{ '/': 'pages', '/widget/': 'widget/dist' }`. Each path ends with a slash, and the longest that fits wins. Of several folders
 *   for a path, the first that has the file wins.
 * @property {Record<string, string>} [files] whole files by path, from memory; they override the folders
 * @property {number} [port] 0, the default, takes a free one
 * @property {Record<string, string> | ((path: string) => Record<string, string>)} [headers] sent with every answer, or
 *   chosen by the path asked for
 * @property {boolean} [compress] whether the server sends text with gzip, as most servers do
 * @property {(path: string, html: string) => string} [transform] gives the text to send for every HTML and XHTML page
 *
 * @typedef {import('./listen.mjs').Listening} StaticServer
 */

const HEADERS = {
  // A browser asks again each time, so a new build shows. It still keeps the page for the back button.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves folders only to this machine.
 *
 * @param {ServeOptions} options
 * @returns {Promise<StaticServer>} once it listens
 * @throws {Error} that says what to do, if the port is taken or not allowed
 */
export function serve(options) {
  const server = createServer((request, response) => {
    answer(request, response, options).catch((/** @type {unknown} */ error) => {
      console.error(`The static server could not answer ${request.url}:`, error);
      response.destroy();
    });
  });
  return listen(server, options.port);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {ServeOptions} options
 */
async function answer(request, response, { mounts, files = {}, headers = {}, compress, transform }) {
  const [rawPath = '', query] = (request.url ?? '').split(/\?(.*)/s);
  const path = decoded(rawPath);
  const page = path.endsWith('/') ? `${path}index.html` : path;
  const type = contentType(page);
  const isChanged = transform !== undefined && type.includes('html');
  const chosen = typeof headers === 'function' ? headers(path) : headers;
  for (const [name, value] of Object.entries({ ...HEADERS, 'Content-Type': type, ...chosen }))
    response.setHeader(name, value);

  /** @param {string | Buffer} content */
  const send = (content) => response.setHeader('Content-Length', Buffer.byteLength(content)).end(content);
  /** @param {number} status @param {string} sentence */
  const refuse = (status, sentence) => {
    response.statusCode = status;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    send(`${sentence}\n`);
  };

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(405, 'Only GET and HEAD are answered here.');
  }
  const { file = '', found } = (await fileAt(page, mounts)) ?? {};
  if (files[path] === undefined && found?.isDirectory() === true) {
    // The address is relative to the last part: from the root, "//host/" would lead to another host.
    response.setHeader('Location', `./${basename(rawPath)}/${query === undefined ? '' : `?${query}`}`);
    return refuse(301, 'The folder’s address ends with a slash.');
  }
  const content = files[path] ?? (found?.isFile() === true && (await readFile(file)));
  if (content === false) return refuse(404, `There is no page at ${path}. The first page is at /`);
  const whole = isChanged ? transform(path, content.toString()) : content;
  if (!compress || !type.includes('utf-8')) return send(whole);
  response.setHeader('Content-Encoding', 'gzip');
  send(gzipSync(whole));
}

/** The file at a path. @param {string} page @param {ServeOptions['mounts']} mounts */
async function fileAt(page, mounts) {
  // A name with a leading dot is a way up or a hidden file; a backslash is a way up on Windows.
  if (/\/\.|\\|\0/.test(page)) return undefined;
  const [prefix] = Object.keys(mounts)
    .filter((mount) => `${page}/`.startsWith(mount))
    .sort((one, other) => other.length - one.length);
  if (prefix === undefined) return undefined;
  for (const folder of [mounts[prefix] ?? ''].flat()) {
    const file = join(folder, page.slice(prefix.length));
    const found = await stat(file).catch(() => undefined);
    if (found !== undefined) return { file, found };
  }
}

/** A malformed path stays as it is: no file has such a name. @param {string} rawPath */
function decoded(rawPath) {
  try {
    return decodeURIComponent(rawPath);
  } catch {
    return rawPath;
  }
}

/** @param {string} path */
function contentType(path) {
  const type = lookup(path) ?? 'application/octet-stream';
  return /^text\/|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
}
