import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromiumSettings, firefoxSettings } from '@espoo-values/extension/rollout/json-policies.ts';
import { assertAccessible } from '../support/axe.ts';
import { type Browser, launch, type Page } from '../support/engines.ts';
import { EXTENSION_BROWSERS, EXTENSION_BUILDS } from '../support/extension.ts';
import { CANNOT_SET_POLICY, MachinePolicy, POLICY_FILES } from './machine-policy.ts';
import { type RenamedExtension, renameExtension } from './renamed-extension.ts';

/** Chromium looks at its policies when their files change, but not at once. */
const FOLLOWS = 60_000;

/** Each test says so for itself: a suite that is skipped is not counted. */
const IF_POSSIBLE = { skip: CANNOT_SET_POLICY };

const GOOD_LINK = { title: 'Intranet', url: 'https://intra.example/' };

/** Some of it right, some of it wrong: what is wrong must take nothing else with it. */
const SET = {
  language: 'sv',
  theme: 'dark',
  links: [{ title: 'Script', url: 'javascript:alert(1)' }, GOOD_LINK],
  clock: 'yes',
  view: 'everything',
  unheardOf: true,
};

/** As the samples for a rollout have it. */
const FILE_FORMS = { chromium: chromiumSettings, firefox: firefoxSettings };

/** The settings that the options page shows as set by the organisation. */
const lockedRows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.locked')]
      .map((note) => `${note.id.replace('-locked', '')}: ${note.textContent}`)
      .sort(),
  );

/** Where in the policy something was not understood, as the options page tells it. */
const notUnderstood = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.of-policy li')].map(
      (item) => item.querySelector('code')?.textContent ?? '',
    ),
  );

/** As Windows' registry has them, and people write them. */
const OF_THE_REGISTRY = {
  language: 'sv-FI',
  theme: 'Dark ',
  clock: 1,
  drawing: 0,
  mostVisited: 0,
  links: JSON.stringify([GOOD_LINK]),
};

describe('a policy in the shapes of the registry, in firefox', () => {
  it('holds and locks, and what cannot be understood is told', IF_POSSIBLE, async () => {
    const policy = new MachinePolicy(POLICY_FILES.firefox);
    const extension = await renameExtension(EXTENSION_BUILDS.firefox);
    policy.write(firefoxSettings(extension.id, { ...OF_THE_REGISTRY, view: 'everything' }));
    const browser = await launch('firefox', { extension: extension.folder });
    try {
      const page = await browser.open(browser.extensionUrl('options.html'));
      await page.waitFor(() => document.querySelectorAll('.locked').length === 6, FOLLOWS);
      assert.deepEqual(
        (await lockedRows(page)).map((row) => row.split(':')[0]),
        ['clock', 'drawing', 'language', 'links', 'mostVisited', 'theme'],
      );
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
      assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark');
      await page.waitFor(() => document.querySelector('.of-policy li') !== null);
      assert.deepEqual(await notUnderstood(page), ['view']);
      await page.close();
    } finally {
      policy.restore();
      await browser.close();
      await extension.remove();
    }
  });
});

for (const engine of EXTENSION_BROWSERS) {
  describe(`a policy of this machine in ${engine}`, () => {
    let extension: RenamedExtension;
    let policy: MachinePolicy;
    let browser: Browser;
    const set = (values: object) => {
      policy.write(FILE_FORMS[engine](extension.id, values));
    };
    const openOptions = async () => {
      const page = await browser.open(browser.extensionUrl('options.html'));
      await page.waitFor(() => document.querySelector('form') !== null);
      return page;
    };

    before(async () => {
      if (CANNOT_SET_POLICY !== false) return;
      policy = new MachinePolicy(POLICY_FILES[engine]);
      extension = await renameExtension(EXTENSION_BUILDS[engine]);
      set(SET);
      browser = await launch(engine, { extension: extension.folder });
    });
    after(async () => {
      policy?.restore();
      await browser?.close();
      await extension?.remove();
    });

    it('is shown by the new tab, once the browser has told of it', IF_POSSIBLE, async () => {
      const page = await browser.openNewTab();
      await page.waitFor(() => document.documentElement.lang === 'sv', FOLLOWS);
      assert.ok(await page.evaluate(() => document.documentElement.dataset['theme'] === 'dark'));
      await page.close();
    });

    it('is remembered for the first frame of the next tab', IF_POSSIBLE, async () => {
      const page = await browser.open(browser.extensionUrl('options.html'));
      const mirror = JSON.parse(await page.evaluate(() => localStorage.getItem('settings') ?? '')) as {
        settings: Record<string, unknown>;
        locked: string[];
      };
      assert.equal(mirror.settings['language'], 'sv');
      assert.deepEqual(mirror.locked.toSorted(), ['language', 'links', 'theme']);
      await page.close();
    });

    it(
      'locks its rows of the options and says so; what is wrong in it locks nothing',
      IF_POSSIBLE,
      async () => {
        const page = await openOptions();
        const words = 'Hanteras av din organisation.';
        await page.waitFor(() => document.querySelectorAll('.locked').length === 3, FOLLOWS);
        assert.deepEqual(await lockedRows(page), [
          `language: ${words}`,
          `links: ${words}`,
          `theme: ${words}`,
        ]);
        const disabled = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('select, input:not([hidden]), form button')]
            .filter((control) => control.matches(':disabled'))
            .map(({ id }) => id.replace(/^link-\d+-/, '')),
        );
        assert.deepEqual(disabled, ['language', 'theme', 'title', 'url']);
        const values = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLInputElement>('.links input')].map(({ value }) => value),
        );
        assert.deepEqual(values, [GOOD_LINK.title, GOOD_LINK.url]);
        // Chromium drops by itself what its schema does not allow, without a word; Firefox hands on everything.
        const told = engine === 'firefox' ? ['links[0].url', 'clock', 'view', 'unheardOf'] : ['links[0].url'];
        await page.waitFor(() => document.querySelector('.of-policy li') !== null, FOLLOWS);
        assert.deepEqual(await notUnderstood(page), told);
        await assertAccessible(page);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      },
    );

    it('leaves the rest to the reader, and is left alone by an import', IF_POSSIBLE, async () => {
      const page = await openOptions();
      await page.waitFor(() => document.querySelectorAll('.locked').length === 3, FOLLOWS);
      await page.evaluate(() => {
        const input = document.querySelector<HTMLInputElement>('#import-file');
        const transfer = new DataTransfer();
        const text = JSON.stringify({ espooValuesSettings: { language: 'en', clock: true } });
        transfer.items.add(new File([text], 'settings.json'));
        if (!input) return;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change'));
      });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#clock')?.checked === true);
      assert.equal(await page.evaluate(() => document.documentElement.lang), 'sv');
      assert.equal(
        await page.evaluate(() => document.querySelector('[role=alert]')?.textContent?.trim()),
        'Inställningar som hanteras av din organisation är oförändrade: Språk.',
      );
      await page.close();
    });

    if (engine === 'chromium') {
      it(
        'loses a whole list for one link that is not of its schema, and every value in a shape of the registry',
        IF_POSSIBLE,
        async () => {
          const page = await openOptions();
          // On Windows Chromium turns these into the schema's shapes; a file has to have them.
          set({ ...OF_THE_REGISTRY, links: [GOOD_LINK, { title: 'A', url: 7 }], view: 'values' });
          await page.waitFor(() => document.querySelector('#view-locked') !== null, FOLLOWS);
          assert.deepEqual(
            (await lockedRows(page)).map((row) => row.split(':')[0]),
            ['view'],
          );
          assert.deepEqual(await notUnderstood(page), []);
          await page.close();
        },
      );

      it('is followed by open pages when it changes, and when it is taken away', IF_POSSIBLE, async () => {
        const page = await openOptions();
        const tab = await browser.openNewTab();
        set({ language: 'fi', clock: false });
        await tab.waitFor(() => document.documentElement.lang === 'fi', FOLLOWS);
        await page.waitFor(() => document.querySelectorAll('.locked').length === 2, FOLLOWS);
        assert.deepEqual(
          (await lockedRows(page)).map((row) => row.split(':')[0]),
          ['clock', 'language'],
        );
        policy.remove();
        // The clock is again as the reader has set it.
        await page.waitFor(
          () => document.querySelector<HTMLInputElement>('#clock:enabled')?.checked === true,
          FOLLOWS,
        );
        await tab.waitFor(() => document.documentElement.lang !== 'fi', FOLLOWS);
        assert.deepEqual(await lockedRows(page), []);
        await tab.close();
        await page.close();
      });
    }
  });
}
