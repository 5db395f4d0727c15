import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { listen } from '@espoo-values/dev-tools/listen';

/** How an address answers; the response must be ended, or left open on purpose. */
export type Answer = (response: ServerResponse) => Promise<void> | void;

/** What was asked for. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Bytes that were sent before the browser had enough. */
  sent: number;
  /** Whether the browser hung up before the answer was complete. */
  isAborted: boolean;
}

export interface AnsweringServer {
  /** With the slash at the end. */
  readonly url: string;
  /** Everything asked for, in order. */
  readonly asked: Asked[];
  close(): Promise<void>;
}

/** JSON that any page may read. */
const OPEN = { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'application/json' };

export const answers = {
  json:
    (value: unknown, headers: Record<string, string> = OPEN): Answer =>
    (response) => {
      response.writeHead(200, headers).end(typeof value === 'string' ? value : JSON.stringify(value));
    },
  /** After so many milliseconds. */
  slow:
    (answer: Answer, milliseconds: number): Answer =>
    async (response) => {
      await after(milliseconds);
      await answer(response);
    },
  file:
    (content: string | Buffer, type: string): Answer =>
    (response) => {
      response.writeHead(200, { 'Content-Type': type }).end(content);
    },
  status:
    (status: number, headers: Record<string, string> = {}): Answer =>
    (response) => {
      response.writeHead(status, { ...OPEN, ...headers }).end();
    },
  /** The head of an answer, and nothing after it. */
  hanging: ((response) => {
    response.writeHead(200, OPEN);
    response.write('{"id":');
  }) satisfies Answer,
  /** Blanks without end. */
  endless: (async (response) => {
    response.writeHead(200, OPEN);
    const blanks = ' '.repeat(16_384);
    while (!response.destroyed) {
      response.write(blanks);
      await after(1);
    }
  }) satisfies Answer,
};

/** A server that answers each path as it is told to, slowly or badly too; on this machine only. */
export async function serveAnswers(routes: Readonly<Record<string, Answer>>): Promise<AnsweringServer> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const entry: Asked = { path: request.url ?? '', headers: request.headers, sent: 0, isAborted: false };
    asked.push(entry);
    const write = response.write.bind(response) as (chunk: string) => boolean;
    response.write = (chunk: unknown) => {
      entry.sent += String(chunk).length;
      return write(String(chunk));
    };
    response.on('close', () => {
      entry.isAborted = !response.writableFinished;
    });
    const route = routes[entry.path];
    if (route) void route(response);
    else response.writeHead(404, OPEN).end();
  });
  return { ...(await listen(server)), asked };
}
