// What runs in the pages of crowds. Each function sees its arguments and the page, and nothing of this module.

/** What both kinds of elements have of Lit. */
interface Updating extends HTMLElement {
  updateComplete: Promise<unknown>;
  texts: readonly string[];
}

/** The page's clock, see `fakeClock`. */
interface Clock {
  shift(milliseconds: number): void;
}

/**
 * Makes so many elements at once, and waits until they are rendered and, where that is wanted, laid out.
 *
 * @param repeats how often, each time after the last ones were taken away
 * @param isLaidOut false takes them away again before they are laid out, which is the same for the same nodes
 * @returns mean times in milliseconds: until they are rendered, and until they are laid out too
 */
export async function makeCrowd(
  tag: string,
  count: number,
  repeats: number,
  isLaidOut: boolean,
): Promise<{ rendered: number; laidOut: number }> {
  const main = document.querySelector('main') as HTMLElement;
  const html = `<${tag}></${tag}>`.repeat(count);
  let rendered = 0;
  let laidOut = 0;
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    main.replaceChildren();
    main.getBoundingClientRect();
    const start = performance.now();
    main.innerHTML = html;
    await (main.lastElementChild as Updating).updateComplete;
    rendered += performance.now() - start;
    if (isLaidOut) main.getBoundingClientRect();
    laidOut += performance.now() - start;
    // Kept for whoever weighs them, but unseen from here on.
    main.hidden = !isLaidOut;
  }
  return { rendered: rendered / repeats, laidOut: laidOut / repeats };
}

/** What the crowd is like, to be sure that two are comparable: the elements in each shadow root, and the height of all, in CSS pixels. */
export function describeCrowd(): { elements: number; height: number } {
  const main = document.querySelector('main') as HTMLElement;
  const elements = main.lastElementChild?.shadowRoot?.querySelectorAll('*').length ?? 0;
  return { elements, height: Math.round(main.getBoundingClientRect().height) };
}

/** How long changes of the whole crowd take until they are laid out, in milliseconds. */
export interface CrowdChanges {
  /** Taken out of the page and put back. */
  moved: number;
  /** Another language. */
  language: number;
  /** The next day. */
  date: number;
  /** Something elsewhere on the page that is none of the crowd's business. */
  elsewhere: number;
  [change: string]: number;
}

/**
 * Changes the whole crowd, one way after the other. `<espoo-values>` sees language and day by itself; to the other element its
 * texts are given.
 *
 * @throws {Error} where the crowd did not change
 */
export async function changeCrowd(
  tag: string,
  swedish: readonly string[],
  tomorrow: readonly string[],
): Promise<CrowdChanges> {
  const main = document.querySelector('main') as HTMLElement;
  const crowd = [...main.children] as Updating[];
  const isOurs = tag === 'espoo-values';
  /** Until microtasks are done, those of observers and updates too. */
  const settled = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage('');
    });
  const timed = async (change: () => void) => {
    await settled();
    const start = performance.now();
    change();
    await settled();
    main.getBoundingClientRect();
    return performance.now() - start;
  };
  const give = (texts: readonly string[]) => {
    for (const element of crowd) element.texts = texts;
  };
  const text = () => crowd.at(-1)?.shadowRoot?.querySelector('[part=paragraph]')?.textContent ?? '';
  const first = text();

  const moved = await timed(() => {
    main.replaceChildren();
    main.replaceChildren(...crowd);
  });
  const elsewhere = await timed(() => {
    document.getElementById('elsewhere')?.append('.');
  });
  const date = await timed(() => {
    if (!isOurs) {
      give(tomorrow);
      return;
    }
    (window as Window & { __testClock?: Clock }).__testClock?.shift(86_400_000);
    document.dispatchEvent(new Event('visibilitychange'));
  });
  const second = text();
  const language = await timed(() => {
    if (isOurs) document.documentElement.lang = 'sv';
    else give(swedish);
  });
  const third = text();
  if (first === '' || second === first || third === second)
    throw new Error(`${tag} did not change: "${first}", "${second}", "${third}"`);
  return { moved, language, date, elsewhere };
}
