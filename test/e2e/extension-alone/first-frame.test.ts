import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { builtInEdition, type Language, translationIn } from '@espoo-values/strategy-content';
import { launch, type Page } from '../../support/engines.ts';
import { EXTENSION_BROWSERS, EXTENSION_BUILDS } from '../../support/extension.ts';
import { setSettings } from '../../support/extension-settings.ts';
import { forSuite } from '../../support/for-suite.ts';
import { layoutShifts } from '../../support/layout-shift.ts';
import { CLOCK_KEY, STORED_CLOCK } from '../../support/page-scripts.ts';
import { until } from '../../support/until.ts';

const DAY = 86_400_000;
/** A Monday; the value of the day is the first. */
const START = '2026-01-05T12:00:00Z';
const NO_CALENDAR = 'no calendar';

/**
 * Keeps what is seen in the frame before anything but the head's script has run. On demand it takes away what tells dates, so that
 * only the page's own rule can say the day.
 */
const WATCH = `(() => {
  const look = () => {
    const root = document.querySelector('espoo-values').shadowRoot;
    return [...root.querySelectorAll('[part~=kicker], [part~=title], [part~=paragraph], [part~=provenance]')]
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        const style = getComputedStyle(node);
        return [node.textContent.trim().replace(/\\s+/g, ' '), x, y, width, height, style.color, style.fontSize].join('|');
      });
  };
  window.lookAtValue = look;
  const intl = Intl.DateTimeFormat;
  window.formatters = 0;
  Intl.DateTimeFormat = new Proxy(intl, { construct: (target, args) => { window.formatters++; return new target(...args); } });
  if (localStorage.getItem('${NO_CALENDAR}')) delete globalThis.Temporal;
  const watch = () => {
    if (!document.querySelector('.sea')) { requestAnimationFrame(watch); return; }
    window.firstFrame = {
      seen: look(),
      isElementDefined: customElements.get('espoo-values') !== undefined,
      formatters: window.formatters,
      ground: getComputedStyle(document.documentElement).backgroundColor,
      motifs: [...document.querySelectorAll('.motif')].filter((node) => node.getClientRects().length > 0).length,
      lang: document.documentElement.lang,
      titles: [...document.querySelectorAll('title')].map((node) => node.textContent),
    };
  };
  requestAnimationFrame(watch);
})();`;

interface Frame {
  seen: string[];
  isElementDefined: boolean;
  formatters: number;
  ground: string;
  motifs: number;
  lang: string;
  titles: string[];
}

const { translations } = builtInEdition;
const firstFrame = (page: Page) => page.evaluate<[], Frame>('window.firstFrame');
const isLive = (page: Page) => page.waitFor(() => document.querySelector('time') !== null);
/** Has the element take over, as the longer texts do, and shows the value again. */
const takeOver = async (page: Page) => {
  const press = (button: string) =>
    page.evaluate((selector: string) => {
      document.querySelector<HTMLElement>(`[role=toolbar] ${selector}`)?.click();
    }, button);
  await press('div + div :nth-child(2)');
  await page.waitFor(
    "customElements.get('espoo-values') !== undefined && document.querySelector('espoo-values').shadowRoot.querySelector('[part=section]') !== null",
  );
  await press('[aria-current=date]');
  await page.waitFor(
    "document.querySelector('espoo-values').shadowRoot.querySelector('[part=kicker]') !== null",
  );
};

/** The scheme in which every day is tried in every language; in the other one a single day is. */
const WHOLE = { chromium: 'dark', firefox: 'light' } as const;
const GROUNDS = { dark: 'rgb(14, 26, 48)', light: 'rgb(255, 255, 255)' };

for (const engine of EXTENSION_BROWSERS) {
  describe(`the first frame of a new tab in ${engine}`, () => {
    const colorScheme = WHOLE[engine];
    const browser = forSuite(() =>
      launch(engine, {
        timeZone: 'Pacific/Kiritimati',
        colorScheme,
        extension: EXTENSION_BUILDS[engine],
        extensionScripts: [STORED_CLOCK, WATCH],
      }),
    );
    /** A page of the extension that does nothing: what it writes to localStorage the next page sees at once. */
    let keeper: Page;
    before(async () => {
      keeper = await browser().open(browser().extensionUrl('icons/16.png'));
      await keep({ [CLOCK_KEY]: `${Date.parse(START)}` });
      // The very first tab leaves room for the note. Here the reader has read it, and later tabs know.
      await set({ introSeen: true });
      const first = await open();
      await isLive(first);
      await first.close();
    });

    const open = (width = 1280) =>
      browser().open(browser().extensionUrl('newtab.html'), { viewport: { width, height: 800 } });
    /** Sets what a page of the extension keeps where it is read at once. */
    const keep = (items: Record<string, string | null>) =>
      keeper.evaluate((entries: [string, string | null][]) => {
        for (const [key, value] of entries) {
          if (value === null) localStorage.removeItem(key);
          else localStorage.setItem(key, value);
        }
      }, Object.entries(items));
    const set = (change: Record<string, unknown>) => setSettings(browser(), change);

    /** Asserts that nothing moves or changes when the script comes, nor when the element takes over. */
    const assertHolds = async (language: Language, day: number, scheme: 'dark' | 'light') => {
      await keep({ [CLOCK_KEY]: `${Date.parse(START) + day * DAY}` });
      const page = await open(language === 'sv' ? 800 : 1280);
      await isLive(page);
      const first = await firstFrame(page);
      const value = translationIn(builtInEdition, language).values.items[day];
      assert.equal(first.isElementDefined, false);
      assert.equal(first.lang, language);
      assert.equal(first.formatters, 0);
      assert.equal(first.motifs, language === 'sv' ? 0 : 1);
      assert.equal(first.seen.length, 2 + (value?.paragraphs.length ?? 0) + 1);
      assert.equal(first.seen[1]?.split('|')[0], value?.title);
      assert.equal(first.seen[2]?.split('|')[0], value?.paragraphs[0]);
      assert.deepEqual(await page.evaluate<[], string[]>('lookAtValue()'), first.seen);
      assert.equal(await page.evaluate("customElements.get('espoo-values') === undefined"), true);
      assert.equal(first.ground, GROUNDS[scheme]);
      if (engine === 'chromium') assert.deepEqual(await layoutShifts(page), []);
      await takeOver(page);
      assert.deepEqual(await page.evaluate<[], string[]>('lookAtValue()'), first.seen);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    };

    it('holds the value in the other colour scheme', async (test) => {
      const other = colorScheme === 'dark' ? 'light' : 'dark';
      await browser().prefer(other);
      test.after(() => browser().prefer(colorScheme));
      await set({ language: 'fi' });
      await assertHolds('fi', 3, other);
    });

    // Each day and each language, in the two widths: all texts stand in the page, and one rule chooses among them.
    for (const [language, day] of [
      ['fi', 0],
      ['fi', 1],
      ['sv', 2],
      ['sv', 3],
      ['en', 4],
    ] as const) {
      it(`holds the value of day ${day} in ${language}, and nothing moves or changes when the script comes, nor when the element takes over`, async () => {
        await set({ language });
        await assertHolds(language, day, colorScheme);
      });
    }

    it('is right after a year away, and where nothing is kept, and without a calendar', async () => {
      for (const kept of [{}, { settings: null }]) {
        await keep({ [CLOCK_KEY]: `${Date.parse(START) + 372 * DAY}`, [NO_CALENDAR]: 'yes', ...kept });
        const page = await open();
        await isLive(page);
        const first = await firstFrame(page);
        assert.equal(first.formatters, 0);
        assert.equal(first.seen[1]?.split('|')[0], translations.en.values.items[2]?.title);
        await page.close();
      }
      await keep({ [CLOCK_KEY]: `${Date.parse(START) + 7 * DAY}`, [NO_CALENDAR]: null });
    });

    // Only Chromium tells what has moved.
    if (engine === 'chromium')
      it('leaves the room that the last tab needed, in a window of that width alone, so that nothing moves', async () => {
        const moved = async () => {
          const page = await open();
          await isLive(page);
          const shifts = await layoutShifts(page);
          await page.close();
          return shifts;
        };
        const links = ['Maps', 'News', 'Mail'].map((name) => ({
          title: name,
          url: `https://${name}.example/`,
        }));
        await set({ links });
        await keep({ room: null });
        assert.notDeepEqual(await moved(), [], 'Links that come need room.');
        await until('the room is kept', () => keeper.evaluate(() => localStorage.getItem('room') !== null));
        assert.deepEqual(await moved(), []);
        await set({ links: [] });
        await keep({ room: '1000 300px 120px' });
        assert.deepEqual(await moved(), []);
      });

    it('has its name in the page, before any script of it has run', async () => {
      const page = await open();
      await isLive(page);
      const { titles } = await firstFrame(page);
      assert.deepEqual(titles, ['Value of the day']);
      await page.close();
    });

    it('draws the waves only once the page is read as far as the row below them', async () => {
      const page = await open();
      await isLive(page);
      const drawn = () => page.evaluate(() => document.querySelector('.sea svg')?.getClientRects().length);
      assert.equal(await drawn(), 1);
      await page.evaluate(() => {
        document.body.append(document.querySelector('.row') as Element);
      });
      assert.equal(await drawn(), 0);
      await page.close();
    });

    it('survives whatever is kept in its place', async () => {
      for (const rubbish of [
        '{',
        '[]',
        '{"shownFrom":"x","title":7,"settings":{"theme":7,"drawing":0},"language":{}}',
        'null',
        '{"settings":{"links":7,"hiddenUntil":[]},"locked":1}',
      ]) {
        await keep({ settings: rubbish });
        const page = await open();
        await isLive(page);
        const seen = await page.evaluate<[], string[]>('lookAtValue()');
        assert.equal(seen[1]?.split('|')[0], translations.en.values.items[2]?.title, rubbish);
        assert.deepEqual(await page.consoleErrors(), [], rubbish);
        await page.close();
      }
    });

    it('holds no value while it rests, which it does until the day that was chosen', async () => {
      await set({ hiddenUntil: '2026-01-14' });
      await keep({ [CLOCK_KEY]: `${Date.parse(START) + 8 * DAY}` });
      const resting = await open();
      await isLive(resting);
      assert.deepEqual((await firstFrame(resting)).seen, []);
      assert.deepEqual(await resting.evaluate<[], string[]>('lookAtValue()'), []);
      await resting.close();
      await keep({ [CLOCK_KEY]: `${Date.parse(START) + 9 * DAY}` });
      const page = await open();
      await isLive(page);
      assert.equal((await firstFrame(page)).seen[1]?.split('|')[0], translations.en.values.items[4]?.title);
      await page.close();
    });
  });
}
