import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import INTEGRITY from '@espoo-values/widget/integrity.json' with { type: 'json' };
import { MOUNTS } from '../../examples/mounts.mjs';
import { fakeClock } from '../support/page-scripts.ts';
import { serveSite } from '../support/site.ts';
import { documentOf, type Host } from './host.ts';
import { HOSTS } from './hosts.ts';

/** Keeps what the console says besides its errors and warnings. */
const LINES = `(() => {
  const lines = [];
  Object.defineProperty(window, '__consoleLines', { value: lines });
  for (const level of ['info', 'log', 'debug']) console[level] = (...words) => lines.push(words.join(' '));
})();`;

/** What Lit does when it starts on a page. */
const LIT_POLICY = "window.trustedTypes?.createPolicy('lit-html', { createHTML: (text) => text });";

export const pathOf = (host: Host) => `/host-${HOSTS.indexOf(host)}.${host.type ?? 'html'}`;

/** Serves every host, each with its own headers and clock. */
export function serveHosts() {
  const files: Record<string, string> = {
    '/older.js': olderScript(),
    '/lit-policy.js': LIT_POLICY,
    '/away.html': '<!doctype html><title>Muualla</title>',
  };
  for (const host of HOSTS) {
    const clock = `${pathOf(host)}.js`;
    if (host.clock) files[clock] = fakeClock(host.clock);
    const head = host.clock ? `<script src="${clock}"></script>${host.head ?? ''}` : host.head;
    files[pathOf(host)] = documentOf(head === undefined ? host : { ...host, head });
  }
  const headers = new Map(HOSTS.map((host) => [pathOf(host), host.headers ?? {}]));
  return serveSite({ files, scripts: [LINES], headers: (path) => headers.get(path) ?? {} });
}

/** The built script as if it were of another version. */
function olderScript(): string {
  const script = readFileSync(join(MOUNTS['/widget/'], 'espoo-values.min.js'), 'utf8');
  const older = script.replaceAll(INTEGRITY.version, '0.0.9');
  if (older === script) throw new Error(`The built script does not name its version ${INTEGRITY.version}.`);
  return older;
}
