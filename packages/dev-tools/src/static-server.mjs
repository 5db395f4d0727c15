// @ts-check
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';
import { lookup } from 'mrmime';
import sirv from 'sirv';
import { listen } from './listen.mjs';

/**
 * @typedef {object} ServeOptions
 * @property {Record<string, string>} mounts folders by the path under which they appear, such as `{ '/': 'pages', '/widget/': 'widget/dist' }`;
 *   each path ends with a slash, and the longest that fits wins
 * @property {Record<string, string>} [files] whole files by path, from memory; they beat the folders
 * @property {number} [port] 0, the default, takes a free one
 * @property {Record<string, string> | ((path: string) => Record<string, string>)} [headers] sent with every answer, or
 *   chosen by the path asked for
 * @property {(path: string, html: string) => string} [transform] changes every HTML and XHTML page on its way out
 *
 * @typedef {import('./listen.mjs').Listening} StaticServer
 *
 * @typedef {object} Mount
 * @property {string} prefix
 * @property {string} folder
 * @property {import('sirv').RequestHandler} send
 */

const HEADERS = {
  // A browser asks again each time, so that a new build shows, yet keeps the page for going back.
  'Cache-Control': 'no-cache',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves folders to this machine only.
 *
 * @param {ServeOptions} options
 * @returns {Promise<StaticServer>} once it listens
 * @throws {Error} that says what to do when the port is taken or not allowed
 */
export function serve(options) {
  const mounts = Object.entries(options.mounts)
    .sort(([one], [other]) => other.length - one.length)
    .map(([prefix, folder]) => {
      return { prefix, folder, send: sirv(folder, { dev: true, etag: true, extensions: [] }) };
    });
  const server = createServer((request, response) => {
    answer(request, response, mounts, options).catch((/** @type {unknown} */ error) => {
      console.error(`The static server could not answer ${request.url}:`, error);
      response.destroy();
    });
  });
  return listen(server, options.port);
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Mount[]} mounts
 * @param {ServeOptions} options
 */
async function answer(request, response, mounts, { files = {}, headers = {}, transform }) {
  const [rawPath = '', query] = (request.url ?? '').split(/\?(.*)/s);
  const path = decoded(rawPath);
  const page = path.endsWith('/') ? `${path}index.html` : path;
  const type = contentType(page);
  const isChanged = transform !== undefined && type.includes('html');
  const chosen = typeof headers === 'function' ? headers(path) : headers;
  for (const [name, value] of Object.entries({ ...HEADERS, 'Content-Type': type, ...chosen }))
    response.setHeader(name, value);

  /** @param {string} text */
  const send = (text) => response.setHeader('Content-Length', Buffer.byteLength(text)).end(text);
  /** @param {number} status @param {string} sentence */
  const refuse = (status, sentence) => {
    response.statusCode = status;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    send(`${sentence}\n`);
  };
  const notFound = () => refuse(404, `There is no page at ${path}. The first page is at /`);

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(405, 'Only GET and HEAD are answered here.');
  }
  const text = files[path];
  if (text !== undefined) return send(isChanged ? transform(path, text) : text);

  const mount = mounts.find(({ prefix }) => `${path}/`.startsWith(prefix));
  // A name with a leading dot is a way up or a hidden file; a backslash is a way up on Windows.
  if (mount === undefined || /\/\.|\\|\0/.test(path)) return notFound();
  const inside = page.slice(mount.prefix.length);
  const file = join(mount.folder, inside);
  const found = await stat(file).catch(() => undefined);
  if (found?.isDirectory() === true) {
    // Relative to the last part and not from the root: "//host/" would lead to another host.
    response.setHeader('Location', `./${basename(rawPath)}/${query === undefined ? '' : `?${query}`}`);
    return refuse(301, 'The folder’s address ends with a slash.');
  }
  if (isChanged && found?.isFile() === true) return send(transform(path, await readFile(file, 'utf8')));
  request.url = encodeURI(`/${inside}`);
  mount.send(request, response, notFound);
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
