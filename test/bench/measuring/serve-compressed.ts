import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = { '.html': 'html', '.css': 'css', '.js': 'javascript' };

/**
 * Serves files to this machine as servers of the web send them: compressed beforehand, by brotli where the browser takes it.
 *
 * @param files texts by path, such as `/page.html`
 * @returns the address, without a slash at its end
 */
export async function serveCompressed(
  files: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => void }> {
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
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
