import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtInEdition, editionText, type Language } from '@espoo-values/strategy-content';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { assertAccessible } from '../support/axe.ts';
import { type Browser, ENGINES, launch } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { ALL_CHOICES, wrongChoice } from './choices.ts';
import { describeWithWordPress } from './programs.ts';
import { startWordPress } from './start-wordpress.ts';

/** A day whose value is "Kumppanuus". */
const CLOCK = '2026-11-24T12:00:00Z';
const { source, translations } = builtInEdition;
const valueOf = (language: Language, id = 'kumppanuus') =>
  translations[language].values.items.find((value) => value.id === id);
const titles = (language: Language) => translations[language].values.items.map(({ title }) => title);
const block = (attributes: object) => `<!-- wp:espoo-values/values ${JSON.stringify(attributes)} /-->`;

/** What an author may write to bring in what the tag does not take; nothing of it may come out. */
const HOSTILE = [
  `[espoo-values view="week" lang="zz" theme="blue" layout="x" heading-level="7" value="nobody" onclick="hacked=1" style="color:red" src="https://other.example/x.json"]`,
  `[espoo-values lang='sv"><img src=x onerror="hacked=1">' view='day" onmouseover="hacked=1']`,
  `[espoo-values lang="constructor" view="__proto__" <script>hacked=1</script>]`,
  block({ view: '"><script>hacked=1</script>', lang: 'sv" onload="hacked=1', headingLevel: '2><b' }),
  block({ view: ['day'], lang: { a: 1 }, value: 5, theme: null, headingLevel: true, onclick: 'hacked=1' }),
  block({ className: '"><script>hacked=1</script>', anchor: '"><img src=x onerror=hacked=1>' }),
];

/** Those of them whose markup is not a post's own: it must not come out where WordPress takes nothing out either. */
const UNFILTERED = HOSTILE.filter((each) => each.startsWith('<!--') || !/<\w/.test(each));

/** Every PHP file of a folder of the examples. */
function phpFiles(name: string): string[] {
  const folder = fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
  return globSync('**/*.php', { cwd: folder }).map((path) => join(folder, path));
}

describeWithWordPress('the WordPress plugin', () => {
  let wordpress: Awaited<ReturnType<typeof startWordPress>>;
  const pages: Record<string, string> = {};
  before(async () => {
    wordpress = await startWordPress(CLOCK);
    const user = (role: string) => Number(wordpress.run('user', { user_login: role, role }));
    const [editor, author] = [user('editor'), user('author')];
    const contents: Record<string, [string, number?]> = {
      none: ['Nothing of ours'],
      shortcode: [
        'Before\n\n[espoo-values]\n\n[espoo-values view="values" lang="sv_SE" heading-level="3"]\n\nAfter',
      ],
      block: [
        `${block({})}${block({ view: 'vision', lang: 'sv', layout: 'plain' })}${block({ value: 'tuloksellisuus', lang: 'en', headingLevel: '3', align: 'wide' })}`,
      ],
      all: ['[espoo-values view="all"]'],
      hostile: [HOSTILE.join('\n\n'), editor],
      hostileOfAuthor: [
        `${HOSTILE.join('\n\n')}<espoo-values src="https://other.example/x.json">x</espoo-values>`,
        author,
      ],
    };
    for (const [name, [content, by = 1]] of Object.entries(contents))
      pages[name] = wordpress.post({ post_title: name, post_content: content, post_author: by });
    pages['unfiltered'] = wordpress.post(
      { post_title: 'unfiltered', post_content: UNFILTERED.join('\n\n'), post_author: editor },
      'unfilteredPost',
    );
  });
  after(() => wordpress?.stop());

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
    for (const name of ['shortcode', 'block', 'all', 'hostile'])
      assert.equal(scripts(await html(name)).length, 1, name);
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
    const completed = String(wordpress.run('tag', { tag: newer, handle: 'espoo-values' }));
    assert.equal(completed.match(/\sasync[\s>]/g)?.length, 1);
    assert.match(completed, /^<script integrity="sha384-[^"]+" crossorigin="anonymous" src=/);
    assert.equal(wordpress.run('tag', { tag: completed, handle: 'espoo-values' }), completed);
    assert.equal(wordpress.run('tag', { tag: newer, handle: 'jquery' }), newer);
  });

  it('writes no notice of PHP into a page', async () => {
    for (const name of Object.keys(pages))
      assert.doesNotMatch(await html(name), /(?:Warning|Notice|Deprecated|Fatal error)<\/b>/, name);
  });

  it('gives feeds the text alone', async () => {
    const feed = await (await fetch(`${wordpress.url}?feed=rss2`)).text();
    assert.ok(feed.includes(renderWithoutScript({ lang: 'fi' })));
    assert.doesNotMatch(feed, /<espoo-values/);
  });

  it('has for each choice the text that the element’s own package says without script, in feeds too', () => {
    const choices = [...ALL_CHOICES, wrongChoice('fi'), { ...wrongChoice('fi'), attributes: {} }];
    const all = choices.map(({ attributes }) => attributes);
    assert.deepEqual(
      wordpress.run('elements', { all, isFeed: true }),
      choices.map(({ text }) => text),
    );
    const elements = wordpress.run('elements', { all, isFeed: false }) as string[];
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
        wordpress.run('option', { name: 'WPLANG', value: locale });
        assert.ok(
          (await html('shortcode')).includes(
            `<espoo-values>${renderWithoutScript({ lang: language })}</espoo-values>`,
          ),
          locale,
        );
      }
    } finally {
      wordpress.run('option', { name: 'WPLANG', value: 'fi' });
    }
  });

  for (const engine of ENGINES) {
    describe(`in ${engine}`, () => {
      let browser: Browser;
      before(async () => {
        browser = await launch(engine);
      });
      after(() => browser?.close());

      it('shows the element by shortcode and by block, in its place, accessibly', async () => {
        for (const [name, expected] of [
          [
            'shortcode',
            [
              ['fi', [valueOf('fi')?.title]],
              ['sv', titles('sv')],
            ],
          ],
          [
            'block',
            [
              ['fi', [valueOf('fi')?.title]],
              ['sv', []],
              ['en', [valueOf('en', 'tuloksellisuus')?.title]],
            ],
          ],
        ] as const) {
          const page = await browser.open(pages[name]);
          assert.deepEqual(
            (await shownElements(page)).map((shown) => [shown.lang, shown.titles]),
            expected,
          );
          const requests = await page.requests();
          assert.equal(requests.filter((url) => url.includes('espoo-values.min.js')).length, 1);
          // "data:" and "blob:" leave for nowhere.
          assert.deepEqual(
            requests.filter((url) => url.startsWith('http') && !url.startsWith(wordpress.url)),
            [],
          );
          await assertAccessible(page);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        }
      });

      for (const name of ['hostile', 'hostileOfAuthor', 'unfiltered']) {
        it(`lets nobody bring in markup: ${name}`, async () => {
          const page = await browser.open(pages[name]);
          const shown = await shownElements(page);
          assert.ok(shown.length >= UNFILTERED.length, `${shown.length} elements`);
          const found = await page.evaluate(() => ({
            hacked: 'hacked' in window,
            attributes: [...document.querySelectorAll('espoo-values')].flatMap((host) =>
              [...host.attributes].map(({ name, value }) => `${name}=${value}`),
            ),
            foreign: document.querySelectorAll(
              'main :is(script, img, [onclick], [onload], [onmouseover], [onerror])',
            ).length,
          }));
          assert.deepEqual(found.hacked, false);
          assert.equal(found.foreign, 0);
          for (const each of found.attributes)
            assert.match(each, /^(?:view=day|lang=(?:fi|sv|en)|theme=auto|layout=card|heading-level=2)$/);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        });
      }

      it('has its text without script', async () => {
        const reader = await launch(engine, { scriptEnabled: false });
        try {
          const page = await reader.open(pages['block']);
          const texts = await page.evaluate(() =>
            [...document.querySelectorAll('espoo-values')].map((host) => (host as HTMLElement).innerText),
          );
          for (const title of titles('fi')) assert.ok(texts[0]?.includes(title));
          for (const paragraph of translations.sv.vision.paragraphs) assert.ok(texts[1]?.includes(paragraph));
          assert.ok(texts[2]?.includes(valueOf('en', 'tuloksellisuus')?.paragraphs[0] ?? ''));
          const whole = await reader.open(pages['all']);
          const lines = await whole.evaluate(() =>
            [...document.querySelectorAll('espoo-values :is(h2, h3, p)')].map(
              (node) => node.textContent ?? '',
            ),
          );
          const provenance = `${source.title.fi}, ${source.site}`;
          assert.deepEqual(lines, [...editionText(translations.fi).split(/\n+/), provenance]);
        } finally {
          await reader.close();
        }
      });
    });
  }
});
