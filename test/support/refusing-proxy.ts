import { createServer } from 'node:http';
import { listen } from '@espoo-values/dev-tools/listen';

export interface RefusingProxy {
  /** Host and port. */
  readonly address: string;
  /** What was asked for: an address, or host and port where it would have been encrypted. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and keeps what was asked for: for a browser behind it there is no network. */
export async function startRefusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  const { url, close } = await listen(server);
  return { address: new URL(url).host, asked, close };
}
