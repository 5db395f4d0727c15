import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { VERSIONS } from '../../examples/mounts.mjs';
import { pagesFor } from '../../examples/pages-for.mjs';
import { REPOSITORY } from '../../examples/repository.mjs';
import { buildSite } from '../../examples/site/build-site.mjs';
import { siteLink } from '../../examples/site/links.mjs';

const folder = temporaryFolder('links');
await buildSite(folder, { transform: pagesFor(builtInEdition.id) });
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.html') && !/^(?:widget|frameworks|v\d)/.test(name),
);

/** What a page links to and loads, without what it only shows as code. */
const linksOf = (html: string) =>
  [...html.replaceAll(/<pre\b.*?<\/pre>/gs, '').matchAll(/\s(?:href|src|srcset)="([^"]*)"/g)].map(
    ([, link = '']) => link.replaceAll('&amp;', '&'),
  );

const anchorsOf = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));

for (const name of pages) {
  it(`each link of ${name} leads somewhere`, () => {
    const links = linksOf(readFileSync(join(folder, name), 'utf8'));
    assert.ok(links.length > 0);
    for (const link of links) {
      if (/^(?:https?:|mailto:)/.test(link)) continue;
      const [address = '', anchor] = link.split('#');
      const path = decodeURI(address.replace(/\?.*/, ''));
      assert.doesNotMatch(path, /^\//, `${link} holds at the root of a server only`);
      const target = path === '' ? name : posix.join(posix.dirname(name), path);
      const file = join(folder, target);
      assert.ok(!target.startsWith('../') && existsSync(file) && statSync(file).isFile(), link);
      if (anchor !== undefined) assert.ok(anchorsOf(readFileSync(file, 'utf8')).has(decodeURI(anchor)), link);
    }
  });
}

/** Where a document's links are written. */
const placeOf = (file: string, address: string) => ({
  file,
  address,
  rootFolder: ROOT,
  repository: REPOSITORY,
});

it('what is not on the site is at the one address of the repository', () => {
  const overview = readFileSync(join(folder, 'guides/overview.html'), 'utf8');
  assert.ok(linksOf(overview).includes(`${REPOSITORY}/blob/main/LICENSE`));
});

it('a link whose text is only the path of a document says the title of the document', () => {
  for (const name of pages)
    assert.doesNotMatch(readFileSync(join(folder, name), 'utf8'), /<a [^>]*>[\w./-]+\.md<\/a>/, name);
  const overview = readFileSync(join(folder, 'guides/overview.html'), 'utf8');
  assert.match(overview, /<a href="rollout\.html">Rolling the extension out<\/a>/);
});

it('a document that links to a file that is not there is refused', () => {
  const from = placeOf('README.md', 'guides/overview.html');
  assert.equal(siteLink('widget/README.md#look', from), 'element.html#look');
  assert.throws(() => siteLink('widget/READ.md', from), /README\.md links to widget\/READ\.md/);
});

it('a whole address in the repository leads to its page on the site, and must have a file', () => {
  const from = placeOf('widget/README.md', 'guides/element.html');
  const whole = `${REPOSITORY}/blob/main/`;
  assert.equal(siteLink(`${whole}ACCESSIBILITY.md#limits`, from), 'accessibility.html#limits');
  assert.equal(siteLink(`${whole}LICENSE`, from), `${whole}LICENSE`);
  assert.throws(() => siteLink(`${whole}ACCESS.md`, from), /widget\/README\.md links to .*ACCESS\.md/);
});

it('a link to the downloads leads to their page on the site, and to their section in the repository', () => {
  const from = placeOf('extension/ROLLOUT.md', 'guides/rollout.html');
  assert.equal(siteLink('../README.md#downloads', from), '../en/downloads.html');
  assert.match(readFileSync(join(ROOT, 'README.md'), 'utf8'), /^#+ Downloads$/m);
});

it('has the samples for a rollout, each as it is in the repository', () => {
  const samples = readdirSync(join(ROOT, 'extension/rollout/samples'));
  assert.ok(samples.length > 5);
  const linked = linksOf(readFileSync(join(folder, 'guides/rollout.html'), 'utf8'));
  for (const name of samples) assert.ok(linked.includes(`../samples/${name}`), name);
});

describe('the addresses of the script', () => {
  const transform = (_path: string, html: string) => html;
  const script = join(VERSIONS[0] ?? '', 'espoo-values.min.js');

  it('go on when a newer version is published', async () => {
    const published = temporaryFolder('published');
    cpSync(join(folder, VERSIONS[0] ?? ''), join(published, 'v0.0.1'), { recursive: true });
    const next = temporaryFolder('next');
    assert.ok((await buildSite(next, { transform, published })).includes('v0.0.1'));
    assert.ok(existsSync(join(next, 'v0.0.1/espoo-values.min.js')));
  });

  it('never change: a version that is published with other bytes is refused', async () => {
    const published = temporaryFolder('published');
    cpSync(folder, published, { recursive: true });
    appendFileSync(join(published, script), '\n');
    await assert.rejects(
      buildSite(temporaryFolder('next'), { transform, published }),
      /espoo-values\.min\.js is published already.*new version/,
    );
  });
});
