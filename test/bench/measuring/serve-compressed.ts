import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { listen, type Listening } from '@espoo-values/dev-tools/listen';

const TYPES: Readonly<Record<string, string>> = { '.html': 'html', '.css': 'css', '.js': 'javascript' };

/**
 * Serves files to this machine as servers of the web send them: compressed beforehand, by brotli where the browser takes it.
 *
 * @param files texts by path, such as `/page.html`
 */
export function serveCompressed(files: Readonly<Record<string, string>>): Promise<Listening> {
  const bodies = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { br: brotliCompressSync(text), gzip: gzipSync(text) },
    ]),
  );
  const server = createServer(({ url = '', headers }, response) => {
    const encoding = /\bbr\b/.test(String(headers['accept-encoding'])) ? 'br' : 'gzip';
    const body = bodies.get(url)?.[encoding];
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': `text/${TYPES[extname(url)]}; charset=utf-8`,
      'Content-Encoding': encoding,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  });
  return listen(server);
}
