import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { writeRelease } from '../build/release/out-folder.ts';

function newFolder() {
  const folder = temporaryFolder('out');
  const put = (name: string, content = '') => {
    writeFileSync(join(folder, name), content);
  };
  return { folder, put };
}
const NEW = {
  'value-of-the-day-0.2.0-chrome.zip': Buffer.from('new'),
  SHA256SUMS: Buffer.from('0  value-of-the-day-0.2.0-chrome.zip\n'),
};

test('a folder that is not there yet is made', () => {
  const { folder } = newFolder();
  const deeper = join(folder, 'a/b');
  assert.deepEqual(writeRelease(deeper, NEW), []);
  assert.deepEqual(readdirSync(deeper).sort(), Object.keys(NEW).sort());
});

test('of an earlier release nothing is left, not even its way to updates', () => {
  const { folder, put } = newFolder();
  put('value-of-the-day-0.1.0-chrome.zip');
  put('value-of-the-day-0.1.0.crx');
  put('value-of-the-day-0.2.0-chrome.zip', 'old');
  put('updates.xml', '<updatecheck codebase="https://a.fi/value-of-the-day-0.1.0.crx"/>');
  put('SHA256SUMS', '0  value-of-the-day-0.1.0-chrome.zip\n');
  assert.deepEqual(writeRelease(folder, NEW).toSorted(), [
    'updates.xml',
    'value-of-the-day-0.1.0-chrome.zip',
    'value-of-the-day-0.1.0.crx',
  ]);
  assert.deepEqual(readdirSync(folder).sort(), Object.keys(NEW).sort());
  assert.equal(readFileSync(join(folder, 'value-of-the-day-0.2.0-chrome.zip'), 'utf8'), 'new');
});

test('whatever is not of this project stays', () => {
  const { folder, put } = newFolder();
  const others = [
    'value-of-the-day.pem',
    'value-of-the-day-0.1.0-chrome.zip.sig',
    'other-0.1.0.crx',
    'updates.xml',
  ];
  for (const name of others) put(name, 'mine');
  mkdirSync(join(folder, 'value-of-the-day-0.1.0.crx'));
  assert.deepEqual(writeRelease(folder, NEW), []);
  assert.deepEqual(
    readdirSync(folder).sort(),
    [...others, 'value-of-the-day-0.1.0.crx', ...Object.keys(NEW)].sort(),
  );
});

test('somebody else’s file is not overwritten, and then nothing is written at all', () => {
  const { folder, put } = newFolder();
  put('updates.xml', '<updatecheck codebase="https://a.fi/other.crx"/>');
  put('value-of-the-day-0.1.0.crx');
  assert.throws(
    () => writeRelease(folder, { ...NEW, 'updates.xml': Buffer.from('x') }),
    /^UsageError: .*updates\.xml belongs to something else and would be overwritten.*--out/,
  );
  assert.deepEqual(readdirSync(folder).sort(), ['updates.xml', 'value-of-the-day-0.1.0.crx']);
});

test('where not all can be written, the earlier release is as it was', () => {
  const { folder, put } = newFolder();
  put('value-of-the-day-0.1.0-chrome.zip');
  put('value-of-the-day-0.2.0-chrome.zip', 'old');
  const before = readdirSync(folder);
  const unwritable = { ...NEW, 'a/b': Buffer.of() };
  assert.throws(() => writeRelease(folder, unwritable), { code: 'ENOENT' });
  assert.deepEqual(readdirSync(folder), before);
  assert.equal(readFileSync(join(folder, 'value-of-the-day-0.2.0-chrome.zip'), 'utf8'), 'old');
});

test('a folder of the same name is somebody else’s too', () => {
  const { folder } = newFolder();
  mkdirSync(join(folder, 'SHA256SUMS'));
  assert.throws(() => writeRelease(folder, NEW), /^UsageError: .*SHA256SUMS belongs to something else/);
  assert.deepEqual(readdirSync(folder), ['SHA256SUMS']);
});
