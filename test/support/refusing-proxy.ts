import { createServer } from 'node:http';
import { listenLocally, type LocalServer } from './local-server.ts';

export interface RefusingProxy extends LocalServer {
  /** What was asked for: an address, or host and port where it would have been encrypted. */
  readonly asked: string[];
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
  return { ...(await listenLocally(server)), asked };
}
