import { after, before } from 'node:test';
import type { Page } from '../../../support/engines.ts';
import { EXTENSION_BUILDS, type ExtensionBrowser } from '../../../support/extension.ts';
import { resetSettings } from '../../../support/extension-settings.ts';
import { sharedBrowser } from '../../../support/for-suite.ts';
import { fakeClock } from '../../../support/page-scripts.ts';
import { until, untilIs } from '../../../support/until.ts';

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

/** The options page as it is at first, open for all tests of a suite. */
export function openOptions(engine: ExtensionBrowser): () => Page {
  const browser = sharedBrowser(engine, {
    timeZone: 'America/St_Johns',
    extension: EXTENSION_BUILDS[engine],
    extensionScripts: [fakeClock('2026-11-24T12:00:00Z'), PERMISSIONS, FULL_STORAGE],
  });
  let page: Page;
  before(async () => {
    await resetSettings(browser());
    page = await browser().open(browser().extensionUrl('options.html'));
    await page.waitFor(() => document.querySelector('form') !== null);
  });
  after(() => page.close());
  return () => page;
}

/** The links in storage, each as its title and its address. */
export const storedLinks = (page: Page) =>
  page.evaluate(async () => {
    const { storage } = (globalThis as any).browser ?? (globalThis as any).chrome;
    const stored = Object.entries((await storage.sync.get(null)) as Record<string, number>);
    return stored
      .filter(([key]) => key.startsWith('link:'))
      .sort(([, place], [, other]) => place - other)
      .map(([key]) => (JSON.parse(key.slice('link:'.length)) as string[]).join(' '));
  });

/** Waits until the links in storage are those. */
export const untilStored = (page: Page, ...links: string[]) =>
  until(`the links are ${links.join(', ')}`, async () => (await storedLinks(page)).join() === links.join());

/** The title of what has the focus, or its id. */
export const focused = (page: Page) =>
  page.evaluate(() => {
    const { title, id } = document.activeElement as HTMLElement;
    return title || id;
  });

/** Waits until what has the focus has that title or id: the page moves it once it has drawn itself. */
export const untilFocused = (page: Page, expected: string | RegExp) => untilIs(() => focused(page), expected);

/** What the page has said last. */
export const said = (page: Page) =>
  page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');

/** Presses the button "Undo". */
export const undo = async (page: Page) => {
  await page.evaluate(() => document.querySelector<HTMLElement>('#undo')?.focus());
  await page.press('Enter');
};

/** Everything that a region says from now on, at `window.heard`; an empty region too. */
export const hear = (page: Page, selector: string) =>
  page.evaluate((wanted: string) => {
    const region = document.querySelector(wanted);
    const heard: string[] = [];
    Object.assign(window, { heard });
    const listen = () => heard.push(region?.textContent?.trim().replace(/\s+/g, ' ') ?? '');
    if (region) new MutationObserver(listen).observe(region, { childList: true, subtree: true });
  }, selector);

/** What the region has said so far, without repetitions in a row. */
export const heard = async (page: Page) =>
  (await page.evaluate<[], string[]>('window.heard')).filter((text, index, all) => text !== all[index - 1]);

/** Waits until the region has said such a text so often. */
export const untilHeard = (page: Page, text: RegExp, times: number) =>
  until(
    `${text} is said ${times} times`,
    async () => (await heard(page)).filter((each) => text.test(each)).length === times,
  );

/** Gives the page a file of that content, as its file dialogue does. */
export const giveFile = (page: Page, content: unknown) =>
  page.evaluate((text: string) => {
    const input = document.querySelector<HTMLInputElement>('#import-file');
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    if (!input) return;
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, JSON.stringify(content));
