import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertAccessible } from '../../support/axe.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { serveSite } from '../../support/site.ts';
import { ADDRESS, CLOCK, elsewhere, output, set, textOf } from './page.ts';

describe('the choices of the configurator', () => {
  const site = forSuite(() => serveSite({ clock: CLOCK }));
  const browser = sharedBrowser('chromium');
  const open = (query = '') => browser().open(`${site().url}configurator.html${query}`);

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
    // What is chosen last comes last.
    const snippet = await output(page, 'snippet', '#abcdef');
    const address = await output(page, 'link', 'abcdef');
    assert.equal(address, await page.evaluate(() => location.href));
    await page.close();
    const other = await browser().open(address);
    // The script of another server is not taken from a link unasked.
    assert.equal(await output(other, 'snippet', '<script'), snippet.replace(ADDRESS, 'espoo-values.min.js'));
    await other.click('#use-address');
    assert.equal(await output(other, 'snippet', 'static.example'), snippet);
    assert.equal(await other.evaluate(() => document.documentElement.lang), 'sv');
    const fields = await other.evaluate(() =>
      Object.fromEntries(new FormData(document.querySelector('form') as HTMLFormElement)),
    );
    for (const [name, value] of Object.entries(choices)) assert.equal(fields[name], value, name);
    assert.deepEqual(await elsewhere(other, site()), []);
    assert.deepEqual(await other.consoleErrors(), []);
    await other.close();
  });

  it('puts no script of another server into a snippet because a link says so; only the reader can', async () => {
    const query = `?view=mission&address=${encodeURIComponent('//evil.example/x.js')}`;
    const page = await open(query);
    const snippet = await output(page, 'snippet', '<script');
    assert.match(snippet, / src="espoo-values\.min\.js"/);
    assert.doesNotMatch(await textOf(page, 'outputs'), /evil/);
    assert.match(await textOf(page, 'offered-text'), /another server: \/\/evil\.example\/x\.js\./);
    await assertAccessible(page);
    await page.click('#use-address');
    await output(page, 'snippet', '//evil.example/x.js');
    assert.equal(await page.evaluate(() => document.getElementById('offered')?.hidden), true);
    assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'address');
    // The reader has said so: it holds when the page is loaded again.
    await page.reload();
    await output(page, 'snippet', '//evil.example/x.js');
    await page.close();
    const again = await open(query);
    await output(again, 'snippet', '<script');
    await again.evaluate(() => document.querySelector<HTMLElement>('[type=reset]')?.click());
    assert.equal(await again.evaluate(() => document.getElementById('offered')?.hidden), true);
    await again.close();
  });

  it('passes over a hostile address, and says what is wrong with what is typed', async () => {
    const page = await open(
      '?view=%3Cscript%3E&address=javascript:alert(1)&color=red%7D&heading-level=9&date=2026-02-31',
    );
    const snippet = await output(page, 'snippet', '<script');
    assert.match(snippet, /src="espoo-values\.min\.js"/);
    assert.match(snippet, /<espoo-values>\n<div lang="en" dir="ltr">\n<h2>ESPOO’S VALUES<\/h2>/);
    await set(page, 'address', '"><img src=x onerror=alert(1)>');
    await set(page, 'color', 'red');
    assert.match(await textOf(page, 'address-error'), /not the address/);
    assert.match(await textOf(page, 'color-error'), /not a colour/);
    assert.equal(await textOf(page, 'snippet-text'), snippet);
    assert.equal(await page.evaluate(() => document.querySelectorAll('img').length), 0);
    await assertAccessible(page);
    await set(page, 'color', '#123456');
    assert.equal(await textOf(page, 'color-error'), '');
    await page.close();
  });

  it('writes the text without script in the reader’s language, until one is chosen', async () => {
    const page = await open('?ui=sv');
    await output(page, 'snippet', `<espoo-values>\n<div lang="sv" dir="ltr">\n`);
    await set(page, 'lang', 'fi');
    await output(page, 'snippet', `<espoo-values lang="fi">\n<div lang="fi" dir="ltr">\n`);
    await set(page, 'lang', '');
    await set(page, 'ui', 'en');
    await output(page, 'snippet', `<espoo-values>\n<div lang="en" dir="ltr">\n`);
    await page.close();
  });

  it('leads to the script and the guides in the reader’s language', async () => {
    for (const ui of ['fi', 'sv', 'en']) {
      const page = await open(`?ui=${ui}`);
      await output(page, 'snippet', '<script');
      for (const name of ['downloads.html', 'downloads.html#script', 'guides.html']) {
        const link = `a[href="${ui}/${name}"]`;
        assert.ok(await page.evaluate((way: string) => document.querySelector(way)?.textContent, link), link);
      }
      await page.close();
    }
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
});
