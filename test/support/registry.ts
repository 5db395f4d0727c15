import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { listen } from '@espoo-values/dev-tools/listen';

/** What `npm publish` sends: everything of the package, and the archive beside it. */
interface Published {
  readonly name: string;
  readonly versions: Readonly<Record<string, object>>;
  readonly _attachments: Readonly<Record<string, { readonly data: string }>>;
}

/** A registry of this machine, as far as npm publishes to it and installs from it. It holds what is published, and nothing else. */
export async function serveRegistry() {
  const published = new Map<string, Published>();
  const archives = new Map<string, Buffer>();

  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1);
    if (request.method === 'PUT') {
      void keep(request).then(() => response.writeHead(201).end('{}'));
      return;
    }
    const archive = archives.get(path);
    const found = published.get(path);
    if (archive) response.end(archive);
    else if (found) response.setHeader('Content-Type', 'application/json').end(JSON.stringify(found));
    else response.writeHead(404).end('{}');
  });

  async function keep(request: IncomingMessage) {
    const sent = (await json(request)) as Published;
    for (const [file, { data }] of Object.entries(sent._attachments))
      archives.set(`${sent.name}/-/${file}`, Buffer.from(data, 'base64'));
    published.set(sent.name, { ...sent, _attachments: {} });
  }

  return { ...(await listen(server)), published };
}
