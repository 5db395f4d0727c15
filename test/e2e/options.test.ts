import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { AXE, axeViolations } from '../support/axe.ts';
import { type Browser, launch, type Page } from '../support/engines.ts';
import { choose, EXTENSION_BROWSERS, EXTENSION_BUILDS } from '../support/extension.ts';
import { storeSettings } from '../support/extension-settings.ts';
import { fakeClock } from '../support/page-scripts.ts';

const CLOCK = '2026-11-24T12:00:00Z';

/** What the Tab key comes to, one after the other. */
const ORDER = [
  ...['language', 'theme', 'view', 'motif', 'clock', 'rest', 'add-link', 'mostVisited'],
  ...['export', 'import', 'reset'],
];

/** Stands in for the browser's own question, which no page can answer: `window.answer` is what the reader says. */
const PERMISSIONS = `
  window.answer = true;
  window.isGiven = false;
  window.asked = [];
  const { permissions } = globalThis.browser ?? chrome;
  for (const method of ['request', 'remove', 'contains'])
    Object.defineProperty(permissions, method, {
      configurable: true,
      value: (what, callback) => {
        if (method !== 'contains') window.asked.push(method + ' ' + what.permissions);
        if (method !== 'contains') window.isGiven = method === 'request' && window.answer;
        const answer = method === 'remove' || window.isGiven;
        callback?.(answer);
        return Promise.resolve(answer);
      },
    });
`;

/** Lets a test refuse every write, as storage that is full does: while `window.isFull`. */
const FULL_STORAGE = `
  const { storage } = globalThis.browser ?? chrome;
  for (const area of [storage.sync, storage.local]) {
    const set = area.set.bind(area);
    Object.defineProperty(area, 'set', {
      configurable: true,
      value: (items, callback) => {
        if (!window.isFull) return callback ? set(items, callback) : set(items);
        throw new Error('QUOTA_BYTES quota exceeded');
      },
    });
  }
`;

const storedLinks = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const { links } = await storage.sync.get('links');
    return ((links ?? []) as { title: string; url: string }[]).map(({ title, url }) => `${title} ${url}`);
  });

/** Waits until the links in storage are those. */
async function untilStored(page: Page, ...links: string[]) {
  let stored: string[] = [];
  for (let tries = 0; tries < 100; tries++) {
    stored = await storedLinks(page);
    if (JSON.stringify(stored) === JSON.stringify(links)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.deepEqual(stored, links);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id ?? '');

/** Opens a row for a new link, whose name has the focus then. */
async function addLink(page: Page) {
  await page.evaluate(() => document.querySelector<HTMLElement>('#add-link')?.focus());
  await page.press('Enter');
}

/** What stands in the fields of the links, one after the other. */
const fields = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.links input')].map(({ value }) => value),
  );

const said = (page: Page) => page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

/** Gives the page a file of that content, as its file dialogue does. */
const giveFile = (page: Page, content: unknown) =>
  page.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('#import-file');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    if (!input) return;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, JSON.stringify(content));

for (const engine of EXTENSION_BROWSERS) {
  describe(`the options page in ${engine}`, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await launch(engine, {
        timeZone: 'America/St_Johns',
        extension: EXTENSION_BUILDS[engine],
        extensionScripts: [fakeClock(CLOCK), AXE, PERMISSIONS, FULL_STORAGE],
      });
      page = await browser.open(browser.extensionUrl('options.html'));
      await page.waitFor(() => document.querySelector('form') !== null);
    });
    after(() => browser?.close());

    it('has a label for every control, and the preview out of the way of keyboard and screen reader', async () => {
      assert.deepEqual(await axeViolations(page), []);
      const unnamed = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('select, input:not([hidden])')]
          .filter(({ labels }) => !labels?.[0]?.textContent?.trim())
          .map(({ id }) => id),
      );
      assert.deepEqual(unnamed, []);
      const order: string[] = [];
      for (let presses = 0; presses < ORDER.length; presses++) {
        await page.press('Tab');
        order.push(await focused(page));
      }
      assert.deepEqual(order, ORDER);
    });

    it('shows the new tab in miniature, which follows what is chosen', async () => {
      await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
      await page.waitFor(() => {
        const inside = document.querySelector('iframe')?.contentDocument;
        return inside?.querySelector('espoo-values') !== null && inside?.documentElement.lang === 'en';
      });
      await choose(page, 'language', 'sv');
      await page.waitFor(
        () => document.querySelector('iframe')?.contentDocument?.documentElement.lang === 'sv',
      );
      const title = builtInEdition.translations.sv.values.items[3]?.title;
      const text = await page.evaluate(
        () =>
          document.querySelector('iframe')?.contentDocument?.querySelector('espoo-values')?.shadowRoot
            ?.textContent,
      );
      assert.ok(title && text?.includes(title));
      await choose(page, 'language', 'en');
    });

    it('takes two quick changes without going back on either', async () => {
      const seen = await page.evaluate(async () => {
        const shown: string[] = [];
        const select = (name: string) => document.querySelector<HTMLSelectElement>(`select[name=${name}]`);
        const look = () => {
          const now = `${select('theme')?.value} ${select('view')?.value}`;
          if (shown.at(-1) !== now) shown.push(now);
        };
        const set = (name: string, value: string) => {
          const element = select(name);
          if (!element) return;
          element.value = value;
          element.dispatchEvent(new Event('change'));
          look();
        };
        const timer = setInterval(look, 1);
        set('theme', 'light');
        set('view', 'vision');
        set('theme', 'dark');
        await new Promise((resolve) => setTimeout(resolve, 1500));
        clearInterval(timer);
        return shown;
      });
      assert.deepEqual(seen, ['light day', 'light vision', 'dark vision']);
      await choose(page, 'view', 'day');
      await choose(page, 'theme', 'auto');
    });

    it('takes links by keyboard: adds, corrects, saves, moves and removes them, with the focus where the hand is', async () => {
      const write = async (title: string, url: string) => {
        await page.type(title);
        await page.press('Tab');
        await page.type(url);
      };
      await addLink(page);
      await write('One', 'one.example');
      assert.deepEqual(await storedLinks(page), []);
      await page.press('Enter');
      await untilStored(page, 'One https://one.example');
      assert.match(await focused(page), /-url$/);
      assert.equal(await said(page), 'Saved.');
      await addLink(page);
      await write('Two', 'ftp://two.example/');
      await page.press('Tab');
      assert.match(await focused(page), /-save$/);
      assert.equal(await page.evaluate(() => document.querySelector('[aria-invalid]')), null);
      await page.press('Enter');
      await page.waitFor(() => document.querySelector('[aria-invalid=true]') !== null);
      assert.match(await focused(page), /-url$/);
      assert.deepEqual(await axeViolations(page), []);
      assert.deepEqual(await storedLinks(page), ['One https://one.example']);
      await page.evaluate(() => document.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select());
      await page.type('https://two.example/');
      assert.equal(await page.evaluate(() => document.querySelector('.wrong')), null);
      await page.press('Tab');
      await page.press('Enter');
      await untilStored(page, 'One https://one.example', 'Two https://two.example/');
      assert.match(await focused(page), /-title$/);

      await page.evaluate(() => document.querySelector<HTMLElement>('li:last-child .moves button')?.focus());
      assert.equal(await focused(page), 'Move up: Two, 2/2');
      await page.press('Enter');
      await untilStored(page, 'Two https://two.example/', 'One https://one.example');
      assert.equal(await focused(page), 'Move down: Two, 1/2');
      await page.press('Tab');
      await page.press('Enter');
      await untilStored(page, 'One https://one.example');
      assert.equal(await focused(page), 'Remove: One');
      await page.press('Enter');
      await untilStored(page);
      assert.equal(await focused(page), 'add-link');
    });

    it('keeps what is half-written while another tab changes the links, in the very field too', async () => {
      await addLink(page);
      await page.type('Mine');
      await page.press('Tab');
      await page.type('mine.exa');
      await storeSettings(page, { links: [{ title: 'Theirs', url: 'https://theirs.example/' }] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 2);
      assert.deepEqual(await fields(page), ['Theirs', 'https://theirs.example/', 'Mine', 'mine.exa']);
      await page.type('mple');
      await page.press('Enter');
      await untilStored(page, 'Theirs https://theirs.example/', 'Mine https://mine.example');
      // A saved link that is being rewritten, and goes elsewhere meanwhile, is a new one then.
      await page.evaluate(() => document.querySelector<HTMLInputElement>('li:last-child input')?.select());
      await page.type('Mine own');
      await storeSettings(page, { links: [] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 1);
      assert.deepEqual(await fields(page), ['Mine own', 'https://mine.example']);
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-cancel]')?.click());
      assert.equal(await focused(page), 'add-link');
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
      await untilStored(page);
    });

    it('says that a link could not be kept, and has it still there to be saved', async () => {
      await page.evaluate(() => Object.assign(window, { isFull: true }));
      await addLink(page);
      await page.type('Mine');
      await page.press('Tab');
      await page.type('mine.example');
      await page.press('Enter');
      await page.waitFor(
        () => document.querySelector('[role=status]')?.textContent?.includes('Could not') === true,
      );
      assert.deepEqual(await fields(page), ['Mine', 'https://mine.example']);
      await page.evaluate(() => Object.assign(window, { isFull: false }));
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-save]')?.click());
      await untilStored(page, 'Mine https://mine.example');
      await storeSettings(page, { links: [] });
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
    });

    it('takes no address with a name before the server, such as one of a mailbox', async () => {
      await addLink(page);
      await page.type('Mail');
      await page.press('Tab');
      for (const address of ['etu.suku@espoo.fi', 'https://etu.suku:sana@espoo.fi/']) {
        await page.evaluate(() => document.querySelector<HTMLInputElement>('.links [type=url]')?.select());
        await page.type(address);
        await page.press('Enter');
        await page.waitFor(() => document.querySelector('.wrong') !== null);
        assert.match(
          await page.evaluate(() => document.querySelector('.wrong')?.textContent ?? ''),
          /no user name or password/,
        );
      }
      assert.deepEqual(await storedLinks(page), []);
      await page.evaluate(() => document.querySelector<HTMLElement>('.links [id$=-cancel]')?.click());
      await page.waitFor(() => document.querySelectorAll('.links li').length === 0);
    });

    it('asks for the permission inside the click, keeps to the answer, and gives the permission back', async () => {
      const isChecked = () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked);
      const press = async () => {
        await page.evaluate(() => document.querySelector<HTMLElement>('#mostVisited')?.focus());
        await page.press(' ');
      };
      await page.evaluate(() => Object.assign(window, { answer: false, asked: [] }));
      await press();
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites']);
      await page.evaluate(() => Object.assign(window, { answer: true, asked: [] }));
      await press();
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent !== '');
      assert.equal(await isChecked(), true);
      await press();
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
      await page.waitFor('window.asked.length > 1');
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites', 'remove topSites']);
      // The page is told of each change after those before it: nothing of this test is left for the next one.
      await storeSettings(page, { motif: false });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#motif')?.checked === false);
      await storeSettings(page, { motif: true });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#motif')?.checked);
    });

    it('gives the permission back when the list is switched off elsewhere, and not before', async () => {
      await page.evaluate(() => Object.assign(window, { answer: true, asked: [] }));
      await page.evaluate(() => document.querySelector<HTMLElement>('#mostVisited')?.focus());
      await page.press(' ');
      await page.waitFor('window.isGiven');
      await page.waitFor(() => document.querySelector('[role=status]')?.textContent === 'Saved.');
      await storeSettings(page, { clock: true });
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#clock')?.checked);
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites']);
      await storeSettings(page, { mostVisited: false, clock: false });
      await page.waitFor('!window.isGiven');
      assert.deepEqual(await page.evaluate('window.asked'), ['request topSites', 'remove topSites']);
      await page.waitFor(() => document.querySelector<HTMLInputElement>('#mostVisited')?.checked === false);
    });

    it('is accessible where the list lacks its permission, the links are full, and the value rests until a day', async () => {
      const links = Array.from({ length: 24 }, (_, index) => ({
        title: `${index}`,
        url: 'https://a.example/',
      }));
      await storeSettings(page, { mostVisited: true, links, rest: '2027-01-01' });
      await page.waitFor(() => document.querySelector('.allow') !== null);
      assert.equal(
        await page.evaluate(() => document.querySelector<HTMLButtonElement>('#add-link')?.disabled),
        true,
      );
      assert.equal(
        await page.evaluate(() => document.querySelector('#rest option:checked')?.textContent?.trim()),
        'Again on 1 January 2027',
      );
      assert.deepEqual(await axeViolations(page), []);
      await storeSettings(page, { mostVisited: false, links: [], rest: '' });
      await untilStored(page);
    });

    it('imports a file whole, or lists what is wrong in it and takes nothing', async () => {
      await giveFile(page, {
        espooValuesSettings: { theme: 'dark', clock: 'yes', links: [{ title: 'A', url: 'a' }] },
      });
      await page.waitFor(() => document.querySelectorAll('.problems li').length === 2);
      const problems = await page.evaluate(() =>
        [...document.querySelectorAll('.problems li')].map((item) =>
          item.textContent?.trim().replace(/\s+/g, ' '),
        ),
      );
      assert.deepEqual(problems, [
        'clock: must be true or false',
        'links[0].url: an address must begin with https:// or http://, hold no user name or password, and have at most 2000 characters',
      ]);
      assert.deepEqual(await axeViolations(page), []);
      assert.equal(await page.evaluate(() => document.documentElement.className), '');
      const link = { title: 'A', url: 'https://a.example/' };
      await giveFile(page, { espooValuesSettings: { theme: 'dark', clock: true, links: [link] } });
      await untilStored(page, 'A https://a.example/');
      await page.waitFor(() => document.documentElement.dataset['theme'] === 'dark');
      assert.equal(await said(page), 'The settings were imported from the file.');
      assert.equal(await page.evaluate(() => document.querySelector('.problems')), null);
    });

    it('exports what can be imported again', async () => {
      const text = await page.evaluate(async () => {
        const { createObjectURL } = URL;
        const { click } = HTMLAnchorElement.prototype;
        let blob: Blob | undefined;
        URL.createObjectURL = (given) => createObjectURL((blob = given as Blob));
        HTMLAnchorElement.prototype.click = () => undefined;
        document.querySelector<HTMLElement>('#export')?.click();
        Object.assign(URL, { createObjectURL });
        Object.assign(HTMLAnchorElement.prototype, { click });
        return blob?.text();
      });
      const { espooValuesSettings: exported } = JSON.parse(text ?? '{}') as Record<string, any>;
      assert.equal(exported.theme, 'dark');
      assert.deepEqual(exported.links, [{ title: 'A', url: 'https://a.example/' }]);
      assert.equal('noted' in exported, false);
    });

    it('restores the defaults after having asked', async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('#reset')?.focus());
      await page.press('Enter');
      assert.equal(await focused(page), 'reset-no');
      assert.deepEqual(await axeViolations(page), []);
      await page.press('Enter');
      assert.equal(await focused(page), 'reset');
      await untilStored(page, 'A https://a.example/');
      await page.press('Enter');
      await page.press('Shift+Tab');
      assert.equal(await focused(page), 'reset-yes');
      await page.press('Enter');
      await untilStored(page);
      await page.waitFor(
        () => document.querySelector('[role=status]')?.textContent === 'The defaults were restored.',
      );
      await page.waitFor(() => document.documentElement.dataset['theme'] !== 'dark');
      assert.deepEqual(await page.consoleErrors(), []);
    });
  });
}
