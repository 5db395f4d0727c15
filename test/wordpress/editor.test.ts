import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { type Browser, launch, type Page } from '../support/engines.ts';
import { fakeClock } from '../support/page-scripts.ts';
import { describeWithWordPress } from './programs.ts';
import { startWordPress } from './start-wordpress.ts';

const CLOCK = '2026-11-24T12:00:00Z';
const { translations } = builtInEdition;

/** What the element of a page shows first, once it is the expected. */
const shows = (page: Page, heading: string | undefined) =>
  page.waitFor(
    `document.querySelector('espoo-values')?.shadowRoot?.querySelector('[part~=title], [part~=section-title]')
      ?.textContent.replaceAll('\\xAD', '') === ${JSON.stringify(heading)}`,
  );

/** Chooses in the side bar, by the label that the person reads. */
const choose = (page: Page, label: string, value: string) =>
  page.evaluate(
    (words, chosen) => {
      const found = [...document.querySelectorAll('label')].find((each) => each.textContent === words);
      const select = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement;
      select.value = chosen;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );

describeWithWordPress('the block in WordPress’s editor', () => {
  let wordpress: Awaited<ReturnType<typeof startWordPress>>;
  let browser: Browser;
  before(async () => {
    wordpress = await startWordPress(CLOCK);
    wordpress.run('user', { user_login: 'writer', role: 'editor', locale: 'sv_SE' });
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await wordpress?.stop();
  });

  it('is found, shown as visitors see it, changed, saved and published', async () => {
    const page = await browser.open(`${wordpress.url}wp-login.php`, {
      viewport: { width: 1400, height: 900 },
      beforeScripts: [fakeClock(CLOCK)],
    });
    await page.evaluate(() => {
      const field = (id: string) => document.getElementById(id) as HTMLInputElement;
      field('user_login').value = 'writer';
      field('user_pass').value = 'password';
      field('wp-submit').click();
    });
    await page.waitFor(`location.pathname.startsWith('/wp-admin/')`);
    await page.goto(`${wordpress.url}wp-admin/post-new.php`);
    await page.waitFor(`document.querySelector('.edit-post-visual-editor') !== null`);
    await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`);
    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Esbo' })`);

    // As a person does: a new paragraph, a slash, the first letters, Enter.
    await page.evaluate(`wp.data.dispatch('core/block-editor').insertDefaultBlock()`);
    await page.type('/esbos');
    await page.waitFor(
      `document.querySelector('.components-autocomplete__result')?.textContent.includes('Esbos värderingar')`,
    );
    await page.press('Enter');
    // No language chosen: the preview is in the site's, not in that of the person who writes.
    await shows(page, translations.fi.values.items.find(({ id }) => id === 'kumppanuus')?.title);

    await page.waitFor(
      `[...document.querySelectorAll('label')].some((each) => each.textContent === 'Textens språk')`,
    );
    await choose(page, 'Textens språk', 'sv');
    await choose(page, 'Text', 'mission');
    await shows(page, translations.sv.mission.title);
    assert.equal(await page.evaluate(() => document.querySelectorAll('espoo-values').length), 1);

    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' })`);
    await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
    await page.waitFor(
      `wp.data.select('core/editor').getCurrentPost().status === 'publish' && !wp.data.select('core/editor').isSavingPost()`,
    );
    const { content, link } = await page.evaluate<[], { content: string; link: string }>(
      `(({ content, link }) => ({ content, link }))(wp.data.select('core/editor').getCurrentPost())`,
    );
    assert.match(content, /^<!-- wp:espoo-values\/values \{"view":"mission","lang":"sv"\} \/-->$/);
    // WordPress's welcome asks for a picture of wordpress.org's.
    const elsewhere = (line: string) => line.startsWith('did not load: https://s.w.org/');
    assert.deepEqual(
      (await page.consoleErrors()).filter((line) => !elsewhere(line)),
      [],
    );

    await page.goto(link);
    await shows(page, translations.sv.mission.title);
    assert.deepEqual(await page.consoleErrors(), []);
    await page.close();
  });
});
