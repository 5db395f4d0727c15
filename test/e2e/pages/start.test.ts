import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { end, endWithThisProcess } from '@espoo-values/dev-tools/child-processes';
import { listen } from '@espoo-values/dev-tools/listen';
import { ROOT } from '@espoo-values/dev-tools/pnpm';

/** In milliseconds: what is refused is refused before minutes of building. */
const AT_ONCE = 60_000;

const PAGES = readdirSync(join(ROOT, 'examples/pages')).filter((name) => name.endsWith('.html'));

const STARTED = /^Ctrl-C stops the server\.$/m;

interface Run {
  readonly child: ChildProcessWithoutNullStreams;
  /** What it has printed until now, both streams as they came. */
  readonly printed: () => string;
}

function run(command: string, args: readonly string[], port: string): Run {
  const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, PORT: port } });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return { child: endWithThisProcess(child), printed: () => printed };
}

describe('npm start', () => {
  const refused = async (port: string, [command, ...args]: [string, string]) => {
    const { child, printed } = run(command, args, port);
    const [code] = (await once(child, 'close')) as [number];
    assert.equal(code, 1);
    assert.doesNotMatch(printed(), /pnpm|^ {4}at /m);
    return printed();
  };

  it('says at once that the port is taken, and how to choose another', { timeout: AT_ONCE }, async () => {
    const { port, close } = await listen(createServer());
    assert.match(
      await refused(`${port}`, ['npm', 'start']),
      new RegExp(`^Port ${port} is in use.*PORT=8081 npm start$`, 'm'),
    );
    await close();
  });

  for (const port of ['eighty', '-1', '65536', '80.5']) {
    it(`refuses the port "${port}", and says what is allowed`, { timeout: AT_ONCE }, async () => {
      const printed = await refused(port, [process.execPath, 'examples/start.mjs']);
      assert.match(printed, new RegExp(`^PORT is "${port}".*from 0 to 65535.*npm start$`, 'm'));
    });
  }

  describe('on what is built', () => {
    let started: Run;
    let url: string;
    before(
      async () => {
        started = run(process.execPath, ['examples/start.mjs', '--no-build'], '0');
        while (!STARTED.test(started.printed())) {
          assert.equal(started.child.exitCode, null, started.printed());
          await Promise.race([once(started.child.stdout, 'data'), once(started.child, 'close')]);
        }
        url = /^The site: +(http:\S+)/m.exec(started.printed())?.[1] ?? '';
      },
      { timeout: AT_ONCE },
    );
    after(() => end(started.child));

    for (const path of ['', 'fi/', 'sv/gallery.html', 'guides/rollout.html', ...PAGES]) {
      it(`answers with the page "/${path}", and with what it names`, async () => {
        const page = await fetch(new URL(path, url));
        assert.equal(page.status, 200);
        const html = await page.text();
        const loaded = [...html.matchAll(/<(?:script|link)[^>]*? (?:src|href)="([^"#]+)"/g)];
        assert.ok(loaded.length > 0);
        for (const [, address = ''] of loaded) {
          const { status } = await fetch(new URL(address, page.url));
          assert.equal(status, 200, address);
        }
      });
    }

    it('ends with five lines: the addresses, the script, the extension, what is next, how to stop', () => {
      const lines = started.printed().trim().split('\n');
      assert.equal(lines.length, 5);
      const [, script = '', extension = ''] = lines;
      assert.ok(existsSync(/\S*espoo-values\.min\.js$/.exec(script)?.[0] ?? ''), script);
      const builds = /\S*(?=chrome-mv3)/.exec(extension)?.[0] ?? '';
      const names = [...extension.matchAll(/\w+-mv3/g)].map(([name]) => name);
      assert.deepEqual(names, ['chrome-mv3', 'edge-mv3', 'firefox-mv3']);
      for (const name of names)
        assert.match(readFileSync(join(builds, name, 'manifest.json'), 'utf8'), /"manifest_version":3/);
    });

    it('stops at Ctrl-C with exit code 0', async () => {
      started.child.kill('SIGINT');
      assert.deepEqual(await once(started.child, 'close'), [0, null]);
      assert.match(started.printed(), /^Stopped\.$/m);
    });
  });
});
