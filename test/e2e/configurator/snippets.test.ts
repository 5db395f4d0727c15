import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { serve } from '@espoo-values/dev-tools/static-server';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { builtInEdition, editionText } from '@espoo-values/strategy-content';
import INTEGRITY from '@espoo-values/widget/integrity.json' with { type: 'json' };
import { MOUNTS } from '../../../examples/mounts.mjs';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { COLLECTOR, fakeClock } from '../../support/page-scripts.ts';
import { shownElements } from '../../support/shown.ts';
import { serveSite } from '../../support/site.ts';
import { ADDRESS, CLOCK, elsewhere, look, output, set, textOf, translations } from './page.ts';

/** What every engine is asked to show; the text that is printed is the same in all. */
const SMOKE = ['the tag with colours', 'ready HTML'];
const { version } = INTEGRITY;
const VERSIONED = `espoo-values-${version}.min.js`;
const { source } = builtInEdition;
/** Where the words come from. */
const SOURCE = `${source.title}, ${source.site}`;
const SOURCE_IN_SWEDISH = `${SOURCE} ·\u00a0inofficiell översättning`;
const swedish = translations.sv.values;
const linesOf = (section?: { title: string; paragraphs: readonly string[] }) => [
  section?.title,
  ...(section?.paragraphs ?? []),
];

for (const engine of ENGINES) {
  describe(`what the configurator prints, in ${engine}`, () => {
    const files: Record<string, string> = { '/scripts.js': COLLECTOR + fakeClock(CLOCK) };
    const headers: Record<string, Record<string, string>> = {};
    const site = forSuite(() => serveSite({ clock: CLOCK }));
    // Its files may come later.
    const pasteSite = forSuite(() =>
      serve({ mounts: MOUNTS, files, headers: (path) => headers[path] ?? {} }),
    );
    const folder = temporaryFolder('pasted');
    const browser = sharedBrowser(engine);
    const open = (query = '') =>
      browser().open(`${site().url}configurator.html${query}`, { viewport: { width: 1200, height: 900 } });

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
      return browser().open(pasteSite().url + path.slice(1), { viewport: { width: 1200, height: 900 } });
    };

    for (const [name, query] of Object.entries({
      'the tag as it is at first': '?integrity=yes&kind=tag',
      'the tag with colours':
        '?integrity=yes&value=kumppanuus&lang=sv&theme=light&heading-level=4&background=%23fff8e1&accent=%23663300',
      'the div':
        '?integrity=yes&kind=div&view=values&lang=fi&theme=dark&border-color=%23ff0000&color=%23ffffff',
      'the div on a day': '?integrity=yes&kind=div&date=2026-12-06&lang=fi&layout=plain&heading-level=3',
      'colours in a file':
        '?integrity=yes&sheet=file&view=mission&background=%23ffeeee&quiet-color=%23550000',
      'ready HTML': '?integrity=yes&kind=server&value=tuloksellisuus&lang=fi&accent=%23770077',
    })) {
      if (engine !== 'chromium' && !SMOKE.includes(name)) continue;
      it(`prints what shows the same elsewhere, with its integrity, under the policy it prints: ${name}`, async () => {
        const page = await open(query);
        const preview = await look(page);
        const snippet = await output(page, 'snippet', 'integrity="sha384-');
        await output(page, 'policy', 'script-src');
        assert.match(snippet, new RegExp(`<!-- espoo-values ${version} -->`));
        assert.match(snippet, / crossorigin="anonymous"/);
        const local = snippet.replace(`src="${VERSIONED}"`, 'src="/widget/espoo-values.min.js"');
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

    it('shows the frame with the options of the snippet', async () => {
      const page = await open('?kind=frame&view=mission&lang=sv');
      await set(page, 'address', ADDRESS);
      const snippet = await output(page, 'snippet', 'static.example');
      assert.match(snippet, /src="https:\/\/static\.example\/a;b\/embed\.html\?view=mission&amp;lang=sv"/);
      assert.match(
        snippet,
        /title="Esbo: STADENS VERKSAMHETSIDÉ" lang="sv" width="600" height="\d+" style="width: 100%; border: 0"/,
      );
      assert.equal(
        await page.evaluate(() => document.querySelector('iframe')?.src),
        `${site().url}widget/embed.html?view=mission&lang=sv`,
      );
      const policy = await output(page, 'policy', 'style-src');
      assert.match(
        policy,
        /^frame-src https:\/\/static\.example\/a%3Bb\/embed\.html;\nstyle-src 'unsafe-hashes' 'sha384-[^']+';$/,
      );
      assert.deepEqual(await elsewhere(page, site()), []);
      await page.close();
      const pasted = await paste(
        snippet.replace('https://static.example/a;b/', '/widget/'),
        policy.replace(/frame-src [^;]+/, "script-src 'self'; frame-src 'self'"),
      );
      assert.equal(
        await pasted.evaluate(
          () => document.querySelector('iframe')?.clientWidth === document.body.clientWidth,
        ),
        true,
      );
      assert.deepEqual(await pasted.consoleErrors(), []);
      await pasted.close();
    });

    if (engine !== 'chromium') return;

    it('shows the text by double click too, without a server', async () => {
      const page = await open('?lang=sv');
      writeFileSync(join(folder, 'page.html'), await output(page, 'snippet', '<espoo-values'));
      cpSync(`${MOUNTS['/widget/']}espoo-values.min.js`, join(folder, 'espoo-values.min.js'));
      await page.close();
      const pasted = await browser().open(pathToFileURL(join(folder, 'page.html')).href);
      const [shown] = await shownElements(pasted);
      assert.ok(swedish.items.some(({ title }) => title === shown?.titles[0]));
      await pasted.close();
    });

    it('gives the script under the name that the snippet has, with integrity', async () => {
      const page = await open('?integrity=yes');
      await output(page, 'snippet', `src="${VERSIONED}" integrity="sha384-`);
      assert.deepEqual(
        await page.evaluate(() => {
          const { download, pathname, text } = document.getElementById('versioned') as HTMLAnchorElement;
          return [download, pathname, text];
        }),
        [VERSIONED, '/widget/espoo-values.min.js', `Download ${VERSIONED}`],
      );
      await page.close();
    });

    it('prints a wrong integrity for no other file: another is refused', async () => {
      const page = await open('?integrity=yes');
      const snippet = await output(page, 'snippet', 'integrity="sha384-');
      files['/other.js'] = '0';
      const pasted = await paste(snippet.replace(VERSIONED, '/other.js'), "script-src 'self'");
      assert.match((await pasted.consoleErrors()).join(), /did not load/);
      await pasted.close();
      await page.close();
    });

    it('prints the text as ordinary HTML too, which is there where the script is not', async () => {
      for (const [query, expected] of Object.entries({
        'lang=sv': [swedish.title, ...swedish.items.map(({ title }) => title)],
        'view=mission&lang=fi&kind=div': linesOf(translations.fi.mission),
        'view=vision&ui=fi': linesOf(translations.fi.vision),
        'value=kumppanuus&lang=fi&heading-level=6': linesOf(translations.fi.values.items[3]),
        'view=all&lang=fi': editionText(translations.fi).split(/\n+/),
      })) {
        const page = await open(`?${query}`);
        const pasted = await paste(await output(page, 'snippet', '<h'), "script-src 'self'");
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
      const page = await open('?integrity=yes');
      const snippet = await output(page, 'snippet', 'integrity="sha384-');
      const hash = /script-src '(sha384-[^']+)'/.exec(await textOf(page, 'outputs'))?.[1];
      files['/hash.html'] =
        `<!doctype html><title>A page</title>${snippet.replace(VERSIONED, '/widget/espoo-values.min.js')}`;
      headers['/hash.html'] = { 'Content-Security-Policy': `default-src 'none'; script-src '${hash}'` };
      const pasted = await browser().open(`${pasteSite().url}hash.html`);
      assert.equal((await shownElements(pasted)).length, 1);
      await pasted.close();
      await page.close();
    });
  });
}
