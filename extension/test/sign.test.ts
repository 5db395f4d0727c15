import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { zip } from '@espoo-values/dev-tools/archive';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { build } from 'esbuild';
import { unzipSync } from 'fflate';
import { chromiumId, publicHalf } from '../build/release/crx.ts';
import { sums, SUMS } from '../build/release/sums.ts';

const SIGN = fileURLToPath(new URL('../build/release/sign.ts', import.meta.url));
const ARCHIVE = 'value-of-the-day-my-city-1.2.3-chrome.zip';
const ADDRESS = 'https://a.fi/values/';

describe('signing a finished release', () => {
  const folder = temporaryFolder('sign');
  const key = join(folder, 'key.pem');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const archive = zip({ 'manifest.json': Buffer.from('{"version":"1.2.3"}'), 'a.js': Buffer.from('1') });
  const sign = (...args: string[]) => spawnSync(process.execPath, [SIGN, ...args], { encoding: 'utf8' });
  const put = (name: string, files: Record<string, Buffer>) => {
    const release = join(folder, name);
    mkdirSync(release);
    for (const [file, content] of Object.entries(files)) writeFileSync(join(release, file), content);
    return release;
  };

  before(() => {
    writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  });

  it('makes what browsers fetch from an organisation’s server, and leaves the release as it is', () => {
    const release = put('whole', { [ARCHIVE]: archive, [SUMS]: sums({ [ARCHIVE]: archive }) });
    const { status, stderr } = sign('--key', key, '--address', ADDRESS, '--from', release);
    assert.deepEqual([status, stderr], [0, '']);
    const out = join(release, 'signed');
    const crx = 'value-of-the-day-my-city-1.2.3.crx';
    assert.deepEqual(readdirSync(out).sort(), [SUMS, 'updates.xml', crx]);
    assert.deepEqual(readFileSync(join(release, ARCHIVE)), archive);

    const signed = readFileSync(join(out, crx));
    const files = unzipSync(signed.subarray(12 + signed.readUInt32LE(8)));
    const publicKey = publicHalf(privateKey);
    assert.deepEqual(JSON.parse(Buffer.from(files['manifest.json'] ?? []).toString()), {
      version: '1.2.3',
      key: createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).toString('base64'),
      update_url: `${ADDRESS}updates.xml`,
    });
    assert.equal(Buffer.from(files['a.js'] ?? []).toString(), '1');
    const updates = readFileSync(join(out, 'updates.xml'), 'utf8');
    assert.ok(updates.includes(`appid="${chromiumId(publicKey)}"`));
    assert.ok(updates.includes(`codebase="${ADDRESS}${crx}" version="1.2.3"`));
  });

  it('refuses an archive that is not what the release’s checksums say', () => {
    const release = put('changed', { [ARCHIVE]: archive, [SUMS]: sums({ [ARCHIVE]: Buffer.from('other') }) });
    const { status, stderr } = sign('--key', key, '--address', ADDRESS, '--from', release);
    assert.match(stderr, /^.*chrome\.zip is not what SHA256SUMS beside it says\. Nothing was signed.*\n$/);
    assert.deepEqual([status, readdirSync(release).includes('signed')], [1, false]);
  });

  it('says what makes a release where there is none, and what else is missing', () => {
    const { stderr } = sign('--key', key, '--address', ADDRESS, '--from', join(folder, 'nowhere'));
    assert.match(stderr, /holds no release of the extension\. Run "pnpm release" first/);
    assert.match(sign('--key', key).stderr, /^--key and --address are needed\. Usage: pnpm sign/);
    const release = put('no-key', { [ARCHIVE]: archive, [SUMS]: sums({ [ARCHIVE]: archive }) });
    const noKey = sign('--key', join(folder, 'none.pem'), '--address', ADDRESS, '--from', release);
    assert.match(noKey.stderr, /^The key .*none\.pem cannot be read/);
  });

  it('runs no code of others but what reads and writes archives', async () => {
    const { metafile } = await build({
      ...{ entryPoints: [SIGN], bundle: true, platform: 'node', format: 'esm', target: 'esnext' },
      ...{ metafile: true, write: false, logLevel: 'silent' },
    });
    const others = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules/'));
    assert.deepEqual(
      new Set(others.map((path) => path.split('node_modules/').at(-1)?.split('/')[0])),
      new Set(['fflate']),
    );
  });
});
