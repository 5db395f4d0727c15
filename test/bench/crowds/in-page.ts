// What runs in the pages of crowds. Each function sees its arguments and the page, and nothing of this module.

/** What both kinds of elements have of Lit's base class, and the bare one's texts. */
interface Updating extends HTMLElement {
  updateComplete: Promise<unknown>;
  texts: readonly string[];
}

/**
 * Makes so many elements at once, as markup.
 *
 * @param isLaidOut false hides them before they are laid out: that takes seconds, and is the same for the same nodes
 * @returns milliseconds until the last one has its nodes, and until all are laid out too
 */
export async function makeCrowd(
  tag: string,
  count: number,
  isLaidOut: boolean,
): Promise<{ rendered: number; laidOut: number }> {
  const main = document.querySelector('main') as HTMLElement;
  const html = `<${tag}></${tag}>`.repeat(count);
  main.getBoundingClientRect();
  const start = performance.now();
  main.innerHTML = html;
  await (main.lastElementChild as Updating).updateComplete;
  const rendered = performance.now() - start;
  main.hidden = !isLaidOut;
  main.getBoundingClientRect();
  return { rendered, laidOut: performance.now() - start };
}

/** What the crowd is like, to be sure that two are comparable: the elements in each shadow root, and the height of all, in CSS pixels. */
export function describeCrowd(): string {
  const main = document.querySelector('main') as HTMLElement;
  const elements = main.lastElementChild?.shadowRoot?.querySelectorAll('*').length ?? 0;
  return `${elements} elements in each, ${Math.round(main.getBoundingClientRect().height)} px of all`;
}

/**
 * Changes the page 1,000 times outside of the crowd, so many times at once, and each time in a microtask of its own, so that an observer
 * is called for each. As pages do, it reads after each time how high its place is now.
 *
 * @returns milliseconds until all is done
 */
export async function changeElsewhere(atOnce: number): Promise<number> {
  const place = document.getElementById('elsewhere') as HTMLElement;
  const start = performance.now();
  for (let change = 0; change < 1000; change += 1) {
    if (change % 4 === 0) place.append(document.createElement('p'));
    else if (change % 4 === 1) place.className = `state-${change}`;
    else if (change % 4 === 2) place.lastElementChild?.append('text');
    else place.lastElementChild?.remove();
    if (change % atOnce < atOnce - 1) continue;
    place.getBoundingClientRect();
    await Promise.resolve();
  }
  return performance.now() - start;
}

/**
 * Shows the crowd in Swedish. `<espoo-values>` sees the page's language by itself; to the other element its texts are given.
 *
 * @returns milliseconds until it is laid out
 * @throws {Error} where the crowd did not change
 */
export async function changeLanguage(tag: string, swedish: readonly string[]): Promise<number> {
  const main = document.querySelector('main') as HTMLElement;
  const text = () => main.lastElementChild?.shadowRoot?.querySelector('[part~=paragraph]')?.textContent ?? '';
  const before = text();
  const start = performance.now();
  if (tag === 'espoo-values') document.documentElement.lang = 'sv';
  else for (const element of main.children) (element as Updating).texts = swedish;
  // Until microtasks are done, those of observers and updates too.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage('');
  });
  main.getBoundingClientRect();
  const took = performance.now() - start;
  if (before === '' || text() === before) throw new Error(`${tag} did not change: "${before}", "${text()}"`);
  return took;
}
