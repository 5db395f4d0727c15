import { type Host, TAG, TITLE } from './host.ts';

/** Things that happen to a page. */
export const EVENTS: readonly Host[] = [
  { name: '`lang="auto"` set by a translator', act: (page) => page.evaluate(() => { document.documentElement.lang = 'auto'; }) }, // prettier-ignore
  { name: 'Nested, changing `lang`', body: `<div lang="en"><div id="inner" lang="fi">${TAG}</div></div>`, titles: ['Kundorientering'], act: (page) => page.evaluate(() => { (document.querySelector('#inner') as HTMLElement).lang = 'sv-FI'; }) }, // prettier-ignore
  { name: 'Moved, cloned, adopted by another document and back', body: `${TAG}<div id="place"></div><iframe title="x"></iframe>`, titles: [TITLE, TITLE], act: (page) => page.evaluate(async () => { await customElements.whenDefined('espoo-values'); const host = document.querySelector('espoo-values') as HTMLElement; const place = document.querySelector('#place') as HTMLElement; place.append(host); place.append(host.cloneNode(true)); (document.querySelector('iframe')?.contentDocument as Document).body.append(host); await new Promise((resolve) => setTimeout(resolve, 50)); place.prepend(host); }) }, // prettier-ignore
  { name: '50 elements', body: TAG.repeat(50), titles: Array<string>(50).fill(TITLE) },
  {
    name: '10,000 times connected and disconnected: no timer, listener or node left',
    act: async (page) => {
      const left = await page.evaluate(churn);
      if (left.length > 0) throw new Error(left.join('; '));
    },
  },
  { name: 'Asleep over midnight (the clock is moved on)', body: '<espoo-values></espoo-values>', clock: '2026-01-04T12:00:00Z', act: (page) => page.evaluate(() => { (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(86_400_000); document.dispatchEvent(new Event('visibilitychange')); }) }, // prettier-ignore
  { name: 'Told that it is back from the back-forward cache, a day later', body: '<espoo-values></espoo-values>', clock: '2026-01-04T12:00:00Z', act: (page) => page.evaluate(() => { (window as unknown as { __testClock: { shift(ms: number): void } }).__testClock.shift(86_400_000); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); }) }, // prettier-ignore
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
  for (let count = 0; count < 10_000; count++) {
    parent.append(host);
    host.remove();
    if (count % 1000 === 0) await new Promise((resolve) => originals.setTimeout.call(window, resolve));
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
