import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '@espoo-values/dev-tools/pnpm';

/** The project's own documents, by their paths. */
const DOCUMENTS = globSync('{,.github/,widget/,extension/,packages/*/,test/bench/}*.md', { cwd: ROOT });

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The anchors of a document's headings, as GitHub makes them. */
const anchorsOf = (path: string) =>
  [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

test('each link of a document to another file, and to a heading in it, leads somewhere', () => {
  assert.ok(DOCUMENTS.length > 10);
  const dead = DOCUMENTS.flatMap((path) =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)]
      .filter(([, file = '', anchor = '']) => {
        const target = file ? join(dirname(path), file) : path;
        return !existsSync(join(ROOT, target)) || (anchor && !anchorsOf(target).includes(anchor));
      })
      .map(([link]) => `${path}: ${link}`),
  );
  assert.deepEqual(dead, []);
});

test('the README is short', () => {
  assert.ok(read('README.md').trimEnd().split('\n').length <= 120);
});

test('each promise of the threat model names tests that there are', () => {
  const rows = [...read('SECURITY.md').matchAll(/^\|.*\|$/gm)].map(([row]) => row);
  const promises = rows.filter((row) => row.includes('.test.'));
  assert.ok(promises.length > 10);
  const named = promises.flatMap((row) =>
    [...row.matchAll(/`([^`]+\.test\.m?[jt]s)`/g)].map(([, path]) => path),
  );
  assert.ok(named.length >= promises.length);
  assert.deepEqual(
    named.filter((path) => !existsSync(join(ROOT, path ?? ''))),
    [],
  );
});
