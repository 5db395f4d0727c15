import type { Page } from '../support/engines.ts';
import { type Host, TAG, TITLE } from './host.ts';

/** Things that happen to a page. */
export const EVENTS: readonly Host[] = [
  {
    name: 'Moved, cloned, adopted by another document and back',
    body: `${TAG}<div id="place"></div><iframe title="x"></iframe>`,
    titles: [TITLE, TITLE],
    act: (page) =>
      page.evaluate(async () => {
        await customElements.whenDefined('espoo-values');
        const host = document.querySelector('espoo-values') as HTMLElement;
        const place = document.querySelector('#place') as HTMLElement;
        place.append(host);
        place.append(host.cloneNode(true));
        const frame = document.querySelector('iframe') as HTMLIFrameElement;
        (frame.contentDocument as Document).body.append(host);
        await new Promise((resolve) => setTimeout(resolve, 50));
        place.prepend(host);
      }),
  },
  { name: '50 elements', body: TAG.repeat(50), titles: Array<string>(50).fill(TITLE) },
  {
    name: '1,000 times connected and disconnected: no timer, listener or node left',
    act: async (page) => {
      const left = await page.evaluate(churn);
      if (left.length > 0) throw new Error(left.join('; '));
    },
  },
  {
    name: 'Asleep over midnight (the clock is moved on)',
    body: '<espoo-values></espoo-values>',
    clock: '2026-01-04T12:00:00Z',
    act: (page) =>
      page.evaluate(() => {
        (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(86_400_000);
        document.dispatchEvent(new Event('visibilitychange'));
      }),
  },
  {
    name: 'Back from the back-forward cache, a day later',
    body: '<espoo-values></espoo-values>',
    clock: '2026-01-04T12:00:00Z',
    open: { isUsedOnce: true },
    act: awayForADay,
  },
  { name: 'Its rules for print', act: (page) => page.evaluate(printed) },
  // 1970-01-01 is 20,458 days before the first day, and that many floor-modulo five is the third value.
  {
    name: 'A machine clock in 1970',
    body: '<espoo-values></espoo-values>',
    clock: '1970-01-01T12:00:00Z',
    titles: ['Innovatiivisuus'],
  },
  {
    name: 'A machine clock in 2100',
    body: '<espoo-values></espoo-values>',
    clock: '2100-01-01T12:00:00Z',
    titles: ['Tuloksellisuus'],
  },
];

/** Goes to another page and comes back to this one as it was, a day later by its clock. */
async function awayForADay(page: Page) {
  await page.evaluate(() => {
    Object.assign(window, { isSamePage: true });
    addEventListener('pagehide', () => {
      (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(86_400_000);
    });
    setTimeout(() => {
      location.assign('/away.html');
    });
  });
  await page.waitFor(() => document.title === 'Muualla');
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await page.waitFor(() => document.querySelector('espoo-values') !== null);
  if (!(await page.evaluate(() => 'isSamePage' in window))) throw new Error('the page was loaded anew');
}

/** Runs in the page: what the style sheet has for paper holds on the screen. */
function printed() {
  const sheets = document.querySelector('espoo-values')?.shadowRoot?.adoptedStyleSheets ?? [];
  let count = 0;
  const turn = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') {
        rule.media.mediaText = 'all';
        count++;
      } else if ('cssRules' in rule) turn(rule.cssRules as CSSRuleList);
    }
  };
  for (const { cssRules } of sheets) turn(cssRules);
  if (count === 0) throw new Error('there are no rules for print');
}

/** Runs in the page: what the last of ten thousand comings and goings leaves behind, in words. */
async function churn(): Promise<string[]> {
  await customElements.whenDefined('espoo-values');
  const kept = document.querySelector('espoo-values') as HTMLElement;
  const parent = kept.parentElement as HTMLElement;
  kept.remove();
  const counts = { listeners: 0, timers: 0 };
  const timers = new Set<unknown>();
  const originals = { setTimeout: window.setTimeout, clearTimeout: window.clearTimeout };
  window.setTimeout = ((...args: Parameters<typeof setTimeout>) => {
    const id = originals.setTimeout.apply(window, args);
    timers.add(id);
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id: number) => {
    timers.delete(id);
    originals.clearTimeout.call(window, id);
  }) as typeof window.clearTimeout;
  for (const target of [document, window] as EventTarget[]) {
    const { addEventListener, removeEventListener } = target;
    target.addEventListener = (...args: Parameters<typeof addEventListener>) => {
      counts.listeners++;
      addEventListener.apply(target, args);
    };
    target.removeEventListener = (...args: Parameters<typeof removeEventListener>) => {
      counts.listeners--;
      removeEventListener.apply(target, args);
    };
  }
  const nodes = document.querySelectorAll('*').length;
  const host = document.createElement('espoo-values');
  for (let count = 0; count < 1000; count++) {
    parent.append(host);
    host.remove();
    if (count % 100 === 0) await new Promise((resolve) => originals.setTimeout.call(window, resolve));
  }
  await new Promise((resolve) => originals.setTimeout.call(window, resolve, 50));
  const left = [
    timers.size > 0 ? `${timers.size} timers` : '',
    counts.listeners === 0 ? '' : `${counts.listeners} listeners`,
    document.querySelectorAll('*').length === nodes ? '' : 'nodes',
  ].filter(Boolean);
  parent.prepend(kept);
  return left;
}
