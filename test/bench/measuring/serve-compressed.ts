import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

export interface CompressedSite {
  /** Such as `http://127.0.0.1:8080`, without a slash. */
  readonly url: string;
  close(): void;
}

/**
 * Serves files to this machine as servers of the web send them: compressed beforehand, by brotli where the browser takes it.
 *
 * @param files texts by path, such as `/page.html`
 */
export async function serveCompressed(files: Readonly<Record<string, string>>): Promise<CompressedSite> {
  const bodies = new Map(
    Object.entries(files).map(([path, text]) => [
      path,
      { br: brotliCompressSync(text), gzip: gzipSync(text) },
    ]),
  );
  const server = createServer(({ url = '', headers }, response) => {
    const body = bodies.get(url);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const encoding = /\bbr\b/.test(String(headers['accept-encoding'])) ? 'br' : 'gzip';
    response.writeHead(200, {
      'Content-Type': TYPES[extname(url)],
      'Content-Encoding': encoding,
      'Content-Length': body[encoding].length,
      'Cache-Control': 'no-store',
    });
    response.end(body[encoding]);
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
