import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { block } from './blocks.ts';
import { ALL_CHOICES, wrongChoice } from './choices.ts';
import { describeWithWordPress } from './shared-wordpress.ts';

/** Every PHP file of a folder of the examples. */
function phpFiles(name: string): string[] {
  const folder = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return globSync('**/*.php', { cwd: folder }).map((path) => join(folder, path));
}

describeWithWordPress('what the WordPress plugin writes', (wordpress) => {
  const pages: Record<string, string> = {};
  before(() => {
    for (const [name, content] of Object.entries({
      none: 'Nothing of ours',
      shortcode: '[espoo-values]\n\n[espoo-values view="values" lang="sv_SE" heading-level="3"]',
      block: `${block()}${block({ value: 'tuloksellisuus', lang: 'en', headingLevel: '3', align: 'wide' })}`,
      all: '[espoo-values view="all"]',
    }))
      pages[name] = wordpress().post({ post_title: name, post_content: content, post_author: 1 });
  });
  const html = async (name: string) => (await fetch(pages[name] ?? '')).text();
  const scripts = (text: string) => text.match(/<script[^>]*espoo-values\.min\.js[^>]*>/g) ?? [];

  it('is PHP that PHP can read, Drupal’s module too', () => {
    const files = ['wordpress/espoo-values', 'drupal'].flatMap(phpFiles);
    assert.ok(files.length > 5);
    for (const file of files) execFileSync('php', ['-l', file], { stdio: 'pipe' });
  });

  it('asks for its script once on a page with the element, and on no other', async () => {
    assert.deepEqual(scripts(await html('none')), []);
    assert.doesNotMatch(await html('none'), /espoo-values/);
    for (const name of ['shortcode', 'block', 'all']) assert.equal(scripts(await html(name)).length, 1, name);
  });

  it('names the hash of the very script that comes', async () => {
    const [tag = ''] = scripts(await html('block'));
    assert.match(tag, /\sasync(?=[\s>=])/);
    assert.match(tag, /\scrossorigin="anonymous"/);
    const script = await fetch(/src='([^']+)'/.exec(tag)?.[1] ?? '');
    const hash = createHash('sha384')
      .update(Buffer.from(await script.arrayBuffer()))
      .digest('base64');
    assert.equal(/integrity="([^"]+)"/.exec(tag)?.[1], `sha384-${hash}`);
  });

  it('adds nothing twice to what a newer WordPress writes, and nothing to other scripts', () => {
    const newer = `<script src="/x.js" id="espoo-values-js" async data-wp-strategy="async"></script>`;
    const completed = String(wordpress().run('tag', { tag: newer, handle: 'espoo-values' }));
    assert.equal(completed.match(/\sasync[\s>]/g)?.length, 1);
    assert.match(completed, /^<script integrity="sha384-[^"]+" crossorigin="anonymous" src=/);
    assert.equal(wordpress().run('tag', { tag: completed, handle: 'espoo-values' }), completed);
    assert.equal(wordpress().run('tag', { tag: newer, handle: 'jquery' }), newer);
  });

  it('has no notice of PHP in a page', async () => {
    for (const name of Object.keys(pages))
      assert.doesNotMatch(await html(name), /(?:Warning|Notice|Deprecated|Fatal error)<\/b>/, name);
  });

  it('gives feeds the text alone', async () => {
    const feed = await (await fetch(`${wordpress().url}?feed=rss2`)).text();
    assert.ok(feed.includes(renderWithoutScript({ lang: 'fi' })));
    assert.doesNotMatch(feed, /<espoo-values/);
  });

  it('has for each choice the text that the element’s own package says without script, in feeds too', () => {
    const choices = [...ALL_CHOICES, wrongChoice('fi'), { ...wrongChoice('fi'), attributes: {} }];
    const all = choices.map(({ attributes }) => attributes);
    assert.deepEqual(
      wordpress().run('elements', { all, isFeed: true }),
      choices.map(({ text }) => text),
    );
    const elements = wordpress().run('elements', { all, isFeed: false }) as string[];
    for (const [index, { text }] of choices.entries())
      assert.equal(/^<espoo-values[^>]*>(.*)<\/espoo-values>$/s.exec(elements[index] ?? '')?.[1], text);
  });

  it('has the text in the site’s language, and in Finnish where that has none', async () => {
    try {
      for (const [locale, language] of [
        ['sv_SE', 'sv'],
        ['de_DE', 'fi'],
        ['', 'en'],
      ] as const) {
        wordpress().run('option', { name: 'WPLANG', value: locale });
        const expected = `<espoo-values>${renderWithoutScript({ lang: language })}</espoo-values>`;
        assert.ok((await html('shortcode')).includes(expected), locale);
      }
    } finally {
      wordpress().run('option', { name: 'WPLANG', value: 'fi' });
    }
  });
});
