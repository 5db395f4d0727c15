import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { launch, type Page } from '../support/engines.ts';
import { forSuite } from '../support/for-suite.ts';
import { fakeClock } from '../support/page-scripts.ts';
import { shownElements } from '../support/shown.ts';
import { nestedBlocks } from './blocks.ts';
import { CLOCK, title, titles } from '../support/expected.ts';
import { describeWithWordPress } from './shared-wordpress.ts';

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

/** Saves, and gives what is saved and its address. */
async function save(page: Page): Promise<{ content: string; link: string }> {
  await page.evaluate(`wp.data.dispatch('core/editor').savePost()`);
  await page.waitFor(
    `wp.data.select('core/editor').getCurrentPost().status === 'publish' &&
      !wp.data.select('core/editor').isSavingPost() && !wp.data.select('core/editor').isEditedPostDirty()`,
  );
  return page.evaluate<[], { content: string; link: string }>(
    `(({ content, link }) => ({ content, link }))(wp.data.select('core/editor').getCurrentPost())`,
  );
}

/** What went wrong; WordPress's welcome asks for a picture of wordpress.org's. */
const trouble = async (page: Page) =>
  (await page.consoleErrors()).filter((line) => !line.startsWith('did not load: https://s.w.org/'));

describeWithWordPress('the block in WordPress’s editor', (wordpress) => {
  // Its own: who is logged in sees other pages than readers do.
  const browser = forSuite(() => launch('chromium'));
  let writer: number;
  before(() => {
    writer = Number(wordpress().run('user', { user_login: 'writer', role: 'editor', locale: 'sv_SE' }));
  });

  /** The editor as the writer has it, who logs in. */
  async function openEditor(address: string): Promise<Page> {
    const page = await browser().open(`${wordpress().url}wp-login.php`, {
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
    await page.goto(`${wordpress().url}wp-admin/${address}`);
    await page.waitFor(`document.querySelector('.edit-post-visual-editor') !== null`);
    await page.evaluate(`wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)`);
    return page;
  }

  it('is found, shown as visitors see it, changed, saved and published', async () => {
    const page = await openEditor('post-new.php');
    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Esbo' })`);

    // As the guides say, whatever the language: a new paragraph, a slash, the first letters of the plugin's name, Enter.
    await page.evaluate(`wp.data.dispatch('core/block-editor').insertDefaultBlock()`);
    await page.type('/espoo');
    await page.waitFor(
      `document.querySelector('.components-autocomplete__result')?.textContent.includes('Espoo values')`,
    );
    await page.press('Enter');
    // No language chosen: the preview is in the site's, not in that of the person who writes.
    await shows(page, title('fi'));

    await page.waitFor(
      `[...document.querySelectorAll('label')].some((each) => each.textContent === 'Textens språk')`,
    );
    await choose(page, 'Textens språk', 'sv');
    await choose(page, 'Text', 'mission');
    await shows(page, translations.sv.mission.title);
    assert.equal(await page.evaluate(() => document.querySelectorAll('espoo-values').length), 1);

    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ status: 'publish' })`);
    const { content, link } = await save(page);
    assert.match(content, /^<!-- wp:espoo-values\/values \{"view":"mission","lang":"sv"\} \/-->$/);
    assert.deepEqual(await trouble(page), []);

    await page.goto(link);
    await shows(page, translations.sv.mission.title);
    assert.deepEqual(await page.consoleErrors(), []);
    await page.close();
  });

  it('is shown inside a group, in columns and in a synced pattern, and is saved as it was', async () => {
    const nested = Object.values(nestedBlocks(wordpress())).join('\n\n');
    const given = { post_title: 'Nested', post_content: nested, post_author: writer };
    const id = String(wordpress().run('post', given));
    const page = await openEditor(`post.php?post=${id}&action=edit`);
    await page.waitFor(`document.querySelectorAll('espoo-values').length === 4`);
    assert.deepEqual(
      (await shownElements(page)).map((shown) => [shown.lang, shown.titles]),
      [
        ['sv', [title('sv')]],
        ['fi', [title('fi')]],
        ['fi', titles('fi')],
        ['en', []],
      ],
    );

    await page.evaluate(`wp.data.dispatch('core/editor').editPost({ title: 'Changed' })`);
    const { content } = await save(page);
    assert.equal(content, nested.replaceAll(' {} /-->', ' /-->'));
    assert.deepEqual(await trouble(page), []);
    await page.close();
  });
});
