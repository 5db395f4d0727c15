// @ts-check
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** What is served, by extension; a file of any other kind is not. @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * @typedef {object} ServeOptions
 * @property {Record<string, string>} mounts folders by the path under which they appear, such as `{ '/': 'pages', '/widget/': 'widget/dist' }`;
 *   the longest path that fits wins
 * @property {Record<string, string>} [files] whole files by path, from memory; they beat the folders
 * @property {number} [port] 0, the default, takes a free one
 * @property {Record<string, string> | ((path: string) => Record<string, string>)} [headers] sent with every answer, or
 *   chosen by the path asked for
 * @property {(path: string, html: string) => string} [transform] changes every HTML and XHTML page on its way out
 *
 * @typedef {object} StaticServer
 * @property {string} url such as `http://127.0.0.1:8080/`, with the slash
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * Serves folders to this machine only.
 *
 * @param {ServeOptions} options
 * @returns {Promise<StaticServer>} once it listens
 * @throws {Error} that says what to do when the port is taken or not allowed
 */
export async function serve({
  mounts,
  files = {},
  port = 0,
  headers = {},
  transform = (_path, html) => html,
}) {
  const places = Object.entries(mounts)
    .map(([prefix, folder]) => ({ prefix: prefix.endsWith('/') ? prefix : `${prefix}/`, folder }))
    .sort((one, other) => other.prefix.length - one.prefix.length);

  const server = createServer((request, response) => {
    answer(request.method ?? '', request.url ?? '', places, files)
      .catch((error) => ({ status: 500, type: '.txt', body: `${error}`, path: '/', location: undefined }))
      .then(({ status, type, body, path, location }) => {
        const isPage = status === 200 && (type === '.html' || type === '.xhtml');
        const content = isPage ? Buffer.from(transform(path, body.toString())) : Buffer.from(body);
        response.writeHead(status, {
          'Content-Type': TYPES[type],
          'Content-Length': content.length,
          // Asks again each time, so that a new build shows, yet lets the back-forward cache keep the page.
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
          ...(location === undefined ? {} : { Location: location }),
          ...(status === 405 ? { Allow: 'GET, HEAD' } : {}),
          ...(typeof headers === 'function' ? headers(path) : headers),
        });
        response.end(request.method === 'HEAD' ? undefined : content);
      })
      .catch((/** @type {unknown} */ error) => {
        console.error(`The static server could not answer ${request.url}:`, error);
        response.destroy();
      });
  });

  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(listenError(error, port)));
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} type a key of TYPES
 * @property {string | Buffer} body
 * @property {string} path decoded
 * @property {string} [location]
 */

/**
 * @param {string} method
 * @param {string} target path and query as asked for
 * @param {{ prefix: string, folder: string }[]} places
 * @param {Record<string, string>} files
 * @returns {Promise<Answer>}
 */
async function answer(method, target, places, files) {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, '/', 'Only GET and HEAD are answered here.');
  const [rawPath = '', query] = target.split(/\?(.*)/s);
  const path = decode(rawPath);
  if (path === undefined) return plain(400, '/', 'The address is malformed.');

  const text = files[path];
  if (text !== undefined) return { status: 200, type: extname(path), body: text, path };

  const mount = places.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
  const inside = path.split('/').filter((part) => part !== '');
  // A name with a leading dot is a way up or a hidden file; a backslash is a way up on Windows.
  if (mount === undefined || inside.some((part) => part.startsWith('.') || part.includes('\\')))
    return notFound(path);

  const asked = join(mount.folder, path.slice(mount.prefix.length));
  const found = await stat(asked).catch(() => undefined);
  if (found?.isDirectory() === true && !path.endsWith('/')) {
    // Relative to the last part and not from the root: "//host/" would lead to another host.
    const location = `./${rawPath.split('/').at(-1)}/${query === undefined ? '' : `?${query}`}`;
    return { ...plain(301, path, 'The folder’s address ends with a slash.'), location };
  }
  const file = path.endsWith('/') ? join(asked, 'index.html') : asked;
  const type = extname(file);
  if (TYPES[type] === undefined || !(await isWithin(file, mount.folder))) return notFound(path);
  return { status: 200, type, body: await readFile(file), path };
}

/**
 * Whether the file exists and lies in the folder, links followed.
 *
 * @param {string} file
 * @param {string} folder
 */
async function isWithin(file, folder) {
  try {
    return (await realpath(file)).startsWith((await realpath(folder)) + sep) && (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** @param {string} rawPath */
function decode(rawPath) {
  try {
    const path = decodeURIComponent(rawPath);
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {number} status
 * @param {string} path
 * @param {string} body
 * @returns {Answer}
 */
function plain(status, path, body) {
  return { status, type: '.txt', body: `${body}\n`, path };
}

/** @param {string} path @returns {Answer} */
function notFound(path) {
  const shown = path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const body = `<!doctype html>
<html lang="en">
  <head>
    <title>Not found</title>
  </head>
  <body>
    <h1>Not found</h1>
    <p>There is no page at <code>${shown}</code>. <a href="/">To the first page</a></p>
  </body>
</html>
`;
  return { status: 404, type: '.html', body, path };
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {number} port
 */
function listenError(error, port) {
  const other = port === 8081 ? 8082 : 8081;
  const remedy = `Choose another port: PORT=${other} npm start`;
  if (error.code === 'EADDRINUSE') {
    return new Error(`Port ${port} is in use by another program. ${remedy}`, { cause: error });
  }
  if (error.code === 'EACCES')
    return new Error(`Port ${port} is not open to you. ${remedy}`, { cause: error });
  return error;
}
