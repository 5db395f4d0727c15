import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ENGINES, launch, type Page } from '../support/engines.ts';
import { title, titles } from '../support/expected.ts';
import { forSuite } from '../support/for-suite.ts';
import { shownElements } from '../support/shown.ts';
import { until } from '../support/until.ts';
import { logIn, push, write } from './log-in.ts';
import { describeWithMediaWiki, PLACEHOLDER } from './shared-wikis.ts';

const TEXT = `${PLACEHOLDER}\n{{Espoo values}}`;
const SHOWN = [
  ['sv', titles('sv')],
  ['fi', [title('fi')]],
];

describeWithMediaWiki('editing in MediaWiki', (wiki) => {
  const address = (name: string, more = '') => `${wiki().url}index.php?title=${name}${more}`;
  const source = async (name: string) => (await (await fetch(address(name, '&action=raw'))).text()).trim();

  for (const engine of ENGINES) {
    describe(`in ${engine}`, () => {
      // Its own: who is logged in sees other pages than readers do.
      const browser = forSuite(() => launch(engine));
      const openAsWriter = () =>
        logIn(
          browser(),
          address('Special:UserLogin'),
          ['#wpName1', '#wpPassword1', '#wpLoginAttempt'],
          `typeof mw === 'object' && mw.config?.get('wgUserName') === 'Writer'`,
        );
      const assertShown = async (page: Page, place: string) => {
        await page.waitFor(`document.querySelectorAll('${place} div[data-espoo-values]').length === 2`);
        assert.deepEqual(
          (await shownElements(page)).map((shown) => [shown.lang, shown.titles]),
          SHOWN,
        );
        assert.deepEqual(await page.consoleErrors(), []);
      };

      it('previews the text, and saves what was written', async () => {
        const page = await openAsWriter();
        const name = `Preview-${engine}`;
        for (const isLive of [false, true]) {
          const undo = wiki().set(`$wgDefaultUserOptions['uselivepreview'] = ${isLive ? 1 : 0};`);
          try {
            await page.goto(address(name, '&action=edit'));
          } finally {
            undo();
          }
          // Until then the button sends the form, as without script.
          if (isLive) await page.waitFor(`mw.loader.getState?.('mediawiki.action.edit.preview') === 'ready'`);
          await page.evaluate(`window.isSameDocument = true`);
          const text = `${TEXT}\n\n${isLive ? 'Loppu' : 'Alku'}`;
          await write(page, '#wpTextbox1', text);
          await push(page, '#wpPreview');
          await assertShown(page, '#wikiPreview');
          assert.equal(await page.evaluate(`window.isSameDocument === true`), isLive);
          await push(page, '#wpSave');
          await page.waitFor(`!document.querySelector('#wpTextbox1') && document.readyState === 'complete'`);
          await assertShown(page, '#mw-content-text');
          assert.equal(await source(name), text);
        }
        await page.close();
      });

      it('shows templates in the visual editor, leaves a placeholder’s words to be edited, and saves both', async () => {
        const name = `Visual-${engine}`;
        wiki().save(name, `Alku\n\n${TEXT}\n\nLoppu`);
        const page = await openAsWriter();
        await page.goto(address(name, '&veaction=edit'));
        await page.waitFor(
          `document.querySelector('.ve-ce-documentNode div[data-espoo-values]')?.shadowRoot !== null &&
            document.querySelector('.ve-ce-documentNode div[data-espoo-values]') !== null &&
            document.querySelector('.ve-ce-documentNode div[lang=sv]')?.isContentEditable === true`,
        );
        const seen = await page.evaluate(() => {
          const surface = document.querySelector('.ve-ce-documentNode');
          const words = surface?.querySelector<HTMLElement>('div[lang=sv]');
          return [words?.textContent?.trim(), words?.isContentEditable, words?.shadowRoot];
        });
        assert.deepEqual(seen, ['Esbos värderingar', true, null]);
        await page.evaluate(
          `void ve.init.target.getSurface().getModel().getLinearFragment(new ve.Range(1)).insertContent('Uusi ')`,
        );
        assert.deepEqual(await page.consoleErrors(), []);
        // What the button in its dialog does.
        await page.evaluate(
          `void ve.init.target.save(ve.init.target.getSurface().getDom(), { summary: 'Alku' })`,
        );
        await until('the visual editor has saved', async () => (await source(name)).startsWith('Uusi'));
        assert.equal(await source(name), `Uusi Alku\n\n${TEXT}\n\nLoppu`);
        await page.close();
      });
    });
  }
});
