import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { builtInEdition, editionText } from '@espoo-values/strategy-content';
import { serve } from '@espoo-values/dev-tools/static-server';
import { MOUNTS } from '../../examples/mounts.mjs';
import { AXE, axeViolations } from '../support/axe.ts';
import { type Browser, ENGINES, launch, type Page } from '../support/engines.ts';
import { shownElements } from '../support/shown.ts';
import { COLLECTOR, fakeClock } from '../support/page-scripts.ts';
import { serveSite } from '../support/site.ts';

/** The page's own scripts, which run in Node too where they need no page. */
const own = (name: string) =>
  import(new URL(`../../examples/pages/configurator/${name}.js`, import.meta.url).href);
const { fromSearch, isElsewhere, toSearch } = await own('choices');
const { contrast, OWN_COLOURS } = await own('contrast');
const { HEIGHTS } = await own('frame');
const { source } = await own('policy');
const WORDS: Record<string, Record<string, string>> = (await own('words')).WORDS;

const CLOCK = '2026-11-24T12:00:00Z';
const ADDRESS = 'https://static.example/a;b/espoo-values.min.js';
const readme = readFileSync(new URL('../../widget/README.md', import.meta.url), 'utf8');

/** A script that has another city's edition, with one value, as when the packages were built with another. */
function otherEdition(): string {
  const edition: any = structuredClone(builtInEdition);
  edition.city = { fi: 'Kauniainen', sv: 'Grankulla', en: 'Kauniainen' };
  for (const { values } of Object.values<any>(edition.translations)) {
    values.items.splice(1);
    values.items[0].id = 'avoimuus';
  }
  return `export const builtInEdition = ${JSON.stringify(edition)};`;
}

const { source: published } = builtInEdition;
/** Where the words come from. */
const SOURCE = `${published.title.fi}, ${published.site}`;
const SOURCE_IN_SWEDISH = `${published.title.sv}, ${published.site} · inofficiell översättning`;
const swedish = builtInEdition.translations.sv.values;
const linesOf = (section?: { title: string; paragraphs: readonly string[] }) => [
  section?.title,
  ...(section?.paragraphs ?? []),
];

/** Sets a field as a reader does who types or chooses. */
const set = (page: Page, name: string, value: string) =>
  page.evaluate(
    (field, text) => {
      const form = document.querySelector('form') as HTMLFormElement;
      const found = form.elements.namedItem(field) as HTMLInputElement | RadioNodeList;
      found.value = text;
      const target = 'length' in found && found instanceof RadioNodeList ? (found[0] as HTMLElement) : found;
      target.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    value,
  );
const textOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.textContent ?? '', id);
/** What is to be pasted, once it holds what is asked for. */
async function output(page: Page, id: string, part: string): Promise<string> {
  await page.waitFor(
    `document.getElementById('${id}-text').textContent.includes(${JSON.stringify(part)}) && ${JSON.stringify(part)}`,
  );
  return textOf(page, `${id}-text`);
}
/** What the one element shows, and in which colours. */
async function look(page: Page) {
  const [shown] = await shownElements(page);
  return {
    shown,
    look: await page.evaluate(() => {
      const card = document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=card]');
      const style = getComputedStyle(card as Element);
      const heading = card?.querySelector('[part~=title],[part~=section-title]') as Element;
      // Plain text has the colours of the page around it.
      if (card?.classList.contains('plain')) return [heading.localName];
      return [style.backgroundColor, style.color, heading.localName, getComputedStyle(heading).color];
    }),
  };
}

describe('the configurator', () => {
  it('has the same words in each language, all of them said', () => {
    for (const words of Object.values(WORDS)) {
      assert.deepEqual(Object.keys(words), Object.keys(WORDS['en'] ?? {}));
      for (const [key, word] of Object.entries(words)) assert.ok(word.trim(), key);
    }
  });
  it('knows the element’s own colours and the frame’s heights', () => {
    for (const colour of Object.values<Record<string, string>>(OWN_COLOURS).flatMap((colours) =>
      Object.values(colours),
    )) {
      if (colour !== '#ffffff') assert.ok(readme.includes(`\`${colour}\``), colour);
    }
    for (const [view, height] of Object.entries<number>(HEIGHTS)) {
      assert.match(readme, new RegExp(`\\| \`${view}\` +\\| ${height} +\\|`));
    }
  });
  it('measures contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
  it('takes no value from its address that is not allowed', () => {
    const hostile = new URLSearchParams({
      view: '<img src=x>',
      value: 'x',
      date: '2026-02-31',
      lang: 'zz',
      theme: 'light',
      address: 'javascript:alert(1)',
      background: 'red;}',
      constructor: 'x',
      __proto__: 'x',
    });
    assert.equal(toSearch(fromSearch(`?${hostile}`)), '?theme=light');
    for (const address of [
      ...['https://espoo.fi@evil.example/x.js', '//a:b@evil.example/x.js'],
      ...['data:text/javascript,1', 'a b.js', '"><x', '', ' ', `/${'a'.repeat(500)}`],
    ]) {
      assert.equal(toSearch(fromSearch(`?${new URLSearchParams({ address })}`)), '');
    }
  });
  it('takes the values and languages that the edition has, and no others', () => {
    assert.equal(toSearch(fromSearch('?value=kumppanuus&lang=sv')), '?value=kumppanuus&lang=sv');
    assert.equal(toSearch(fromSearch('?value=avoimuus&lang=se')), '');
  });
  it('knows another server than the page’s by whatever address', () => {
    const page = 'https://city.example/tools/configurator.html';
    for (const address of [
      'x.js',
      '/x.js',
      '../x.js',
      '//city.example/x.js',
      'https://city.example:443/x.js',
    ])
      assert.equal(isElsewhere(address, page), false, address);
    for (const address of [
      '//evil.example/x.js',
      '/\\evil.example/x.js',
      'http://city.example/x.js',
      'https:evil.example',
    ])
      assert.equal(isElsewhere(address, page), address !== 'https:evil.example', address);
  });
  it('names the script’s address so that it stays one source of the policy', () => {
    assert.equal(source('/assets/espoo-values.min.js'), "'self'");
    assert.equal(source('//static.example/x.js'), 'https://static.example/x.js');
    assert.equal(source(`${ADDRESS}?v=1,2`), 'https://static.example/a%3Bb/espoo-values.min.js');
  });
});

for (const engine of ENGINES) {
  describe(`the configurator in ${engine}`, () => {
    let browser: Browser;
    let site: Awaited<ReturnType<typeof serveSite>>;
    let other: typeof site;
    let otherCity: typeof site;
    const files: Record<string, string> = { '/scripts.js': COLLECTOR + fakeClock(CLOCK) };
    const headers: Record<string, Record<string, string>> = {};
    before(async () => {
      site = await serveSite({ clock: CLOCK, scripts: [AXE], headers: (path) => headers[path] ?? {} });
      // Its files may come later.
      other = await serve({ mounts: MOUNTS, files, headers: (path) => headers[path] ?? {} });
      otherCity = await serveSite({
        clock: CLOCK,
        files: { '/strategy-content/built-in-edition.js': otherEdition() },
      });
      browser = await launch(engine);
    });
    after(async () => {
      await browser?.close();
      await otherCity?.close();
      await site?.close();
      await other?.close();
    });
    const open = (query = '', width = 1200) =>
      browser.open(`${site.url}configurator.html${query}`, { viewport: { width, height: 900 } });

    /** "data:" is the browser's own picture in a field. */
    const elsewhere = async (page: Page) =>
      (await page.requests()).filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'));

    let pages = 0;
    /** A fresh page with what is to be pasted, under the very policy that is printed. */
    const paste = async (snippet: string, policy: string, css = '') => {
      const path = `/pasted-${(pages += 1)}.html`;
      files[path] =
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><script src="/scripts.js"></script></head><body>${snippet}</body></html>`;
      if (css) files['/espoo-values.css'] = css;
      headers[path] = {
        'Content-Security-Policy': `default-src 'none'; img-src 'self'; ${policy.replaceAll('\n', ' ')}`,
      };
      return browser.open(other.url + path.slice(1), { viewport: { width: 1200, height: 900 } });
    };

    for (const [name, query] of Object.entries({
      'the tag as it is at first': '?kind=tag',
      'the tag with colours':
        '?value=kumppanuus&lang=sv&theme=light&heading-level=4&background=%23fff8e1&accent=%23663300',
      'the div': '?kind=div&view=values&lang=fi&theme=dark&border-color=%23ff0000&color=%23ffffff',
      'the div on a day': '?kind=div&date=2026-12-06&lang=fi&layout=plain&heading-level=3',
      'colours in a file': '?sheet=file&view=mission&background=%23ffeeee&quiet-color=%23550000',
      'ready HTML': '?kind=server&value=tuloksellisuus&lang=fi&accent=%23770077',
    })) {
      it(`prints what shows the same elsewhere, with its integrity, under the policy it prints: ${name}`, async () => {
        const page = await open(query);
        const preview = await look(page);
        const snippet = await output(page, 'snippet', 'integrity="sha384-');
        await output(page, 'policy', 'script-src');
        assert.match(snippet, /<!-- espoo-values 0\.1\.0 -->/);
        assert.match(snippet, / crossorigin="anonymous"/);
        const local = snippet.replace('src="espoo-values.min.js"', 'src="/widget/espoo-values.min.js"');
        assert.notEqual(local, snippet);
        const pasted = await paste(
          local,
          await textOf(page, 'policy-text'),
          await textOf(page, 'sheet-text'),
        );
        await pasted.waitFor(() => customElements.get('espoo-values') !== undefined);
        assert.deepEqual(await look(pasted), preview);
        assert.deepEqual(await pasted.consoleErrors(), []);
        assert.deepEqual(await page.consoleErrors(), []);
        await pasted.close();
        await page.close();
      });
    }

    it('prints a wrong integrity for no other file: another is refused', async () => {
      const page = await open();
      const snippet = await output(page, 'snippet', 'integrity="sha384-');
      files['/other.js'] = '0';
      const pasted = await paste(snippet.replace('espoo-values.min.js', '/other.js'), "script-src 'self'");
      assert.match((await pasted.consoleErrors()).join(), /did not load/);
      await pasted.close();
      await page.close();
    });

    it('prints the text as ordinary HTML too, which is there where the script is not', async () => {
      for (const [query, expected] of Object.entries({
        'lang=sv': [swedish.title, ...swedish.items.map(({ title }) => title)],
        'view=mission&lang=fi&kind=div': linesOf(builtInEdition.translations.fi.mission),
        'view=vision': linesOf(builtInEdition.translations.fi.vision),
        'value=kumppanuus&lang=fi&heading-level=6': linesOf(builtInEdition.translations.fi.values.items[3]),
        'view=all&lang=fi': editionText(builtInEdition.translations.fi).split(/\n+/),
      })) {
        const page = await open(`?${query}`);
        const snippet = await output(page, 'snippet', 'integrity="sha384-');
        await page.waitFor("document.getElementById('snippet-text').textContent.includes('<h')");
        const pasted = await paste(await textOf(page, 'snippet-text'), "script-src 'self'");
        assert.notEqual(snippet, '');
        const lines = await pasted.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(':is(espoo-values, div) :is(h1,h2,h3,h4,h5,h6,p,li)'),
          ].map((node) => (node.checkVisibility() ? node.innerText : 'hidden')),
        );
        assert.deepEqual(lines.slice(0, -1), expected, query);
        assert.equal(lines.at(-1), query === 'lang=sv' ? SOURCE_IN_SWEDISH : SOURCE);
        await pasted.close();
        await page.close();
      }
    });

    it('prints ready HTML that is there without the script', async () => {
      const page = await open('?kind=server&lang=fi');
      const snippet = await output(page, 'snippet', 'shadowrootmode');
      assert.match(await textOf(page, 'call-text'), /renderToString\(\{ lang: 'fi' \}\)/);
      const { shown } = await look(page);
      const pasted = await paste(
        snippet.replace(/<script.*<\/script>/, ''),
        "script-src 'self'; style-src 'unsafe-inline'",
      );
      assert.deepEqual((await look(pasted)).shown, shown);
      await pasted.close();
      await page.close();
    });

    it('prints a hash that the policy may have instead of the address', async () => {
      const page = await open();
      const snippet = await output(page, 'snippet', 'integrity="sha384-');
      const hash = /script-src '(sha384-[^']+)'/.exec(await textOf(page, 'outputs'))?.[1];
      files['/hash.html'] =
        `<!doctype html><title>A page</title>${snippet.replace('src="', 'src="/widget/')}`;
      headers['/hash.html'] = { 'Content-Security-Policy': `default-src 'none'; script-src '${hash}'` };
      const pasted = await browser.open(`${other.url}hash.html`);
      assert.equal((await shownElements(pasted)).length, 1);
      await pasted.close();
      await page.close();
    });

    it('shows the frame with the options of the snippet', async () => {
      const page = await open('?kind=frame&view=mission&lang=sv');
      await set(page, 'address', ADDRESS);
      const snippet = await output(page, 'snippet', '<iframe');
      assert.match(snippet, /src="https:\/\/static\.example\/a;b\/embed\.html\?view=mission&amp;lang=sv"/);
      assert.match(snippet, /title="Esbo: stadens verksamhetsidé" lang="sv" width="100%" height="380"/);
      assert.equal(
        await page.evaluate(() => document.querySelector('iframe')?.src),
        `${site.url}widget/embed.html?view=mission&lang=sv`,
      );
      assert.equal(await textOf(page, 'policy-text'), 'frame-src https://static.example/a%3Bb/embed.html;');
      assert.deepEqual(await elsewhere(page), []);
      await page.close();
      const pasted = await paste(
        snippet.replace('https://static.example/a;b/', '/widget/'),
        "script-src 'self'; frame-src 'self'",
      );
      assert.deepEqual(await pasted.consoleErrors(), []);
      await pasted.close();
    });

    it('keeps the choices in the address, and reads them back', async () => {
      const page = await open();
      const choices = {
        ui: 'sv',
        view: 'day',
        value: 'kumppanuus',
        lang: 'fi',
        theme: 'dark',
        layout: 'plain',
        'heading-level': '5',
        kind: 'div',
        address: ADDRESS,
        accent: '#abcdef',
      };
      await page.waitFor(() => document.querySelectorAll('[name=value] option').length === 6);
      for (const [name, value] of Object.entries(choices)) await set(page, name, value);
      const snippet = await output(page, 'snippet', 'static.example');
      const address = await output(page, 'link', 'abcdef');
      assert.equal(address, await page.evaluate(() => location.href));
      await page.close();
      const other = await browser.open(address);
      // The script of another server is not taken from a link unasked.
      assert.equal(
        await output(other, 'snippet', 'integrity'),
        snippet.replace(ADDRESS, 'espoo-values.min.js'),
      );
      await other.click('#use-address');
      assert.equal(await output(other, 'snippet', 'static.example'), snippet);
      assert.equal(await other.evaluate(() => document.documentElement.lang), 'sv');
      const fields = await other.evaluate(() =>
        Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement)),
      );
      for (const [name, value] of Object.entries(choices)) assert.equal(fields[name], value, name);
      assert.deepEqual(await elsewhere(other), []);
      assert.deepEqual(await other.consoleErrors(), []);
      await other.close();
    });

    it('puts no script of another server into a snippet because a link says so; only the reader can', async () => {
      const query = `?view=mission&address=${encodeURIComponent('//evil.example/x.js')}`;
      const page = await open(query);
      const snippet = await output(page, 'snippet', 'integrity');
      assert.match(snippet, / src="espoo-values\.min\.js"/);
      assert.doesNotMatch(await textOf(page, 'outputs'), /evil/);
      assert.match(await textOf(page, 'offered-text'), /another server: \/\/evil\.example\/x\.js\./);
      assert.deepEqual(await axeViolations(page), []);
      await page.click('#use-address');
      await output(page, 'snippet', '//evil.example/x.js');
      assert.equal(await page.evaluate(() => document.getElementById('offered')?.hidden), true);
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'address');
      // The reader has said so: it holds when the page is loaded again.
      await page.reload();
      await output(page, 'snippet', '//evil.example/x.js');
      await page.close();
      const again = await open(query);
      await output(again, 'snippet', 'integrity');
      await again.evaluate(() => document.querySelector<HTMLElement>('[type=reset]')?.click());
      assert.equal(await again.evaluate(() => document.getElementById('offered')?.hidden), true);
      await again.close();
    });

    it('offers the values, the languages and the city of whatever edition is built', async () => {
      const page = await browser.open(`${otherCity.url}configurator.html?value=avoimuus&lang=sv&kind=frame`);
      const snippet = await output(page, 'snippet', 'value=avoimuus');
      assert.match(snippet, /title="Grankulla: dagens värdering"/);
      const options = (name: string) =>
        page.evaluate(
          (field) =>
            [...document.querySelectorAll<HTMLOptionElement>(`[name=${field}] option`)].map(
              ({ value }) => value,
            ),
          name,
        );
      assert.deepEqual(await options('value'), ['', 'avoimuus']);
      assert.deepEqual(await options('lang'), ['', 'fi', 'sv', 'en']);
      await page.close();
      const strange = await browser.open(`${otherCity.url}configurator.html?value=kumppanuus`);
      assert.doesNotMatch(await output(strange, 'snippet', 'integrity'), /kumppanuus/);
      await strange.close();
    });

    it('passes over a hostile address, and says what is wrong with what is typed', async () => {
      const page = await open(
        '?view=%3Cscript%3E&address=javascript:alert(1)&color=red%7D&heading-level=9&date=2026-02-31',
      );
      const snippet = await output(page, 'snippet', 'integrity');
      assert.match(snippet, /src="espoo-values\.min\.js"/);
      assert.match(snippet, /<espoo-values>\n<div lang="fi" dir="ltr">\n<h2>ESPOON ARVOT<\/h2>/);
      await set(page, 'address', '"><img src=x onerror=alert(1)>');
      await set(page, 'color', 'red');
      assert.match(await textOf(page, 'address-error'), /not the address/);
      assert.match(await textOf(page, 'color-error'), /not a colour/);
      assert.equal(await textOf(page, 'snippet-text'), snippet);
      assert.equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
      assert.deepEqual(await axeViolations(page), []);
      await set(page, 'color', '#123456');
      assert.equal(await textOf(page, 'color-error'), '');
      await page.close();
    });

    it('warns of colours that are hard to read, in each theme that may come, and no longer', async () => {
      const page = await open();
      const warning = () => page.evaluate(() => document.getElementById('contrast')?.innerText ?? '');
      assert.equal(await warning(), '');
      await set(page, 'background', '#fff8e1');
      assert.match(await warning(), /Text, in the dark theme/);
      assert.doesNotMatch(await warning(), /in the light theme/);
      await set(page, 'theme', 'light');
      assert.equal(await warning(), '');
      await set(page, 'accent', '#ffcc00');
      assert.match(await warning(), /Headings and edge, in the light theme: 1\.4/);
      await set(page, 'accent', '#663300');
      assert.equal(await warning(), '');
      await set(page, 'layout', 'plain');
      assert.match(await warning(), /page’s background/);
      await page.close();
    });

    it('says that it has copied; refused, it selects', async () => {
      const page = await open();
      const snippet = await output(page, 'snippet', 'integrity');
      await page.evaluate(() => {
        const view = window as unknown as { copied: string };
        Object.defineProperty(navigator, 'clipboard', {
          configurable: true,
          value: { writeText: async (text: string) => void (view.copied = text) },
        });
      });
      await page.click('#snippet-copy');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent === 'Copied');
      assert.equal(await page.evaluate('window.copied'), snippet);
      await page.evaluate(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
      await page.click('#snippet-copy');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent?.includes('Ctrl+C'));
      assert.equal(await page.evaluate(() => getSelection()?.toString().trim()), snippet);
      await page.close();
    });

    it('is worked by keyboard alone, and never loses the focus', async () => {
      const page = await open();
      await output(page, 'snippet', 'integrity');
      const focused = () =>
        page.evaluate(() => {
          const node = document.activeElement as HTMLElement & { name?: string };
          return node.id || node.name || node.localName;
        });
      await page.evaluate(() => document.querySelector<HTMLElement>('[name=view]')?.focus());
      await page.press('ArrowDown');
      await output(page, 'snippet', 'view="values"');
      assert.equal(await focused(), 'view');
      await page.evaluate(() => document.querySelector<HTMLElement>('[name=kind]')?.focus());
      await page.press('ArrowDown');
      await output(page, 'snippet', 'data-espoo-values');
      assert.equal(await focused(), 'kind');
      await page.press('Tab');
      assert.equal(await focused(), 'address');
      await page.press('Tab');
      assert.equal(await focused(), 'background');
      await page.type('#fedcba');
      assert.equal(
        await page.evaluate(() => document.querySelector<HTMLInputElement>('[name=background]')?.value),
        '#fedcba',
      );
      await output(page, 'snippet', '#fedcba');
      assert.equal(await focused(), 'background');
      await page.evaluate(() => document.querySelector<HTMLElement>('[type=reset]')?.focus());
      await page.press('Enter');
      await output(page, 'snippet', '<espoo-values>');
      assert.equal(await focused(), 'button');
      await page.press('Tab');
      assert.equal(await focused(), 'pre');
      await page.press('Tab');
      assert.equal(await focused(), 'snippet-copy');
      await page.press('Enter');
      await page.waitFor(() => document.getElementById('snippet-status')?.textContent);
      assert.equal(await focused(), 'snippet-copy');
      await page.close();
    });

    it('needs no sideways scrolling at 320 px, and its targets are large enough', async () => {
      for (const ui of ['fi', 'sv', 'en']) {
        const page = await open(`?ui=${ui}&kind=server&background=%23ffffff&sheet=file`, 320);
        await output(page, 'snippet', 'shadowrootmode');
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), ui);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a, button, input, select')]
            .map((node) => ({ node, box: node.getBoundingClientRect() }))
            .filter(({ box }) => box.width && (box.height < 24 || box.width < 24))
            .map(({ node }) => node.outerHTML),
        );
        assert.deepEqual(small, []);
        await page.close();
      }
    });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`the configurator is accessible in three languages, ${colorScheme}, in ${engine}`, async () => {
      const site = await serveSite({ clock: CLOCK, scripts: [AXE] });
      const browser = await launch(engine, { colorScheme });
      try {
        for (const query of [
          'ui=fi&background=%23fff8e1',
          'ui=sv&kind=server&lang=fi&value=kumppanuus',
          'ui=en&kind=div&accent=%23aa0000&theme=light&sheet=file&view=all',
          'ui=fi&kind=frame&lang=fi',
        ]) {
          const page = await browser.open(`${site.url}configurator.html?${query}`);
          await page.waitFor(() => document.getElementById('snippet-text')?.textContent);
          await shownElements(page);
          const violations = await axeViolations(page);
          // The chosen colours are hard to read in one theme: the page says so, and axe may.
          const ofThePage = violations.filter(
            (line) => !query.includes('background') || !line.startsWith('color-contrast: espoo-values,'),
          );
          assert.deepEqual(ofThePage, [], query);
          assert.deepEqual(await page.consoleErrors(), []);
          await page.close();
        }
      } finally {
        await browser.close();
        await site.close();
      }
    });
  }
}
