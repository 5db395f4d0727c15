import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { suite, test } from 'node:test';
import { promisify } from 'node:util';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { PACKAGE, PACKAGE_JSON, read, readJson } from './package-files.ts';

const run = promisify(execFile);
const tsc = join(PACKAGE, 'node_modules/typescript/bin/tsc');
const paths = Object.keys(PACKAGE_JSON.exports).map((path) => path.replace('.', PACKAGE_JSON.name));
/** Scripts for pages alone: there is nothing to import in them. */
const isForPages = (path: string) => /(\.min|embed|-frames)\.js$/.test(path);

test('right uses of the tag compile and wrong ones do not, and every declaration is in use', async () => {
  const checked = run(process.execPath, [tsc, '-p', join(PACKAGE, 'test-types'), '--listFiles']);
  const { stdout } = await checked.catch((error: unknown) => {
    assert.fail((error as { stdout: string }).stdout);
  });
  const files = new Set(stdout.split(/\r?\n/).map((path) => relative(PACKAGE, path)));
  const unused = globSync('dist/**/*.d.ts', { cwd: PACKAGE }).filter((path) => !files.has(path));
  assert.deepEqual(unused, []);
});

test('an error inside a module is shown in its source', () => {
  // The others do no more than name these.
  for (const name of ['element', 'server']) {
    assert.match(read(`dist/${name}.js`), new RegExp(`//# sourceMappingURL=${name}\\.js\\.map\\s*$`));
    const { sources, sourcesContent } = readJson<Record<'sources' | 'sourcesContent', string[]>>(
      `dist/${name}.js.map`,
    );
    assert.ok(sources.length > 0);
    assert.equal(sourcesContent.filter(Boolean).length, sources.length);
  }
});

suite('who imports the package in Node', () => {
  for (const path of paths.filter((each) => !/\.(json|html)$/.test(each) && !isForPages(each))) {
    test(`imports ${path}`, async () => {
      await import(path);
    });
  }
  for (const path of paths.filter((each) => each.endsWith('.json'))) {
    test(`imports ${path}`, async () => {
      const content = (await import(path, { with: { type: 'json' } })) as { default: unknown };
      assert.equal(typeof content.default, 'object');
    });
  }
  for (const path of paths.filter((each) => isForPages(each) || each.endsWith('.html'))) {
    test(`finds ${path}`, () => {
      assert.ok(readFileSync(new URL(import.meta.resolve(path))).length > 0);
    });
  }
});

test('the README has no link that is dead where a registry shows it', () => {
  const readme = read('README.md');
  const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) => title);
  const anchors = new Set(headings.map((title) => `#${title.toLowerCase().replaceAll(' ', '-')}`));
  const links = [...readme.matchAll(/\]\(([^)]*)\)/g)].map(([, target = '']) => target);
  assert.ok(links.length > 0);
  const dead = links.filter((target) => !target.startsWith('https://') && !anchors.has(target));
  assert.deepEqual(dead, []);
});

test('publint has nothing to say', async () => {
  const { messages, pkg } = await publint({ pkgDir: PACKAGE, pack: false, strict: true });
  const sentences = messages.map((message) => formatMessage(message, pkg, { color: false }));
  assert.deepEqual(sentences, []);
});

test('types and code are where each other says, for every way to import the package as a module', async () => {
  const files = Object.fromEntries(
    ['package.json', ...globSync('dist/**/*.*', { cwd: PACKAGE })].map((name) => [
      `/node_modules/${PACKAGE_JSON.name}/${name.replaceAll('\\', '/')}`,
      readFileSync(join(PACKAGE, name), 'utf8'),
    ]),
  );
  const result = await checkPackage(new Package(files, PACKAGE_JSON.name, PACKAGE_JSON.version), {
    excludeEntrypoints: [/\.(json|html)$/, /(\.min|embed|-frames)\.js$/],
  });
  assert.ok(result.types);
  // There is no CommonJS in it, and `exports` is all there is for who looks for its parts.
  const found = result.problems.filter(
    (problem) => !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)),
  );
  assert.deepEqual(found, []);
});
