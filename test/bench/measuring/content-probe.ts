/** What the probe keeps in the page as `window.__seen`; times in milliseconds since the navigation began, -1 for what has not been. */
export interface Seen {
  /** When the frame that first held the content had been painted. */
  content: number;
  firstPaint: number;
  largestPaint: number;
  /** The sum of all layout shifts. */
  shift: number;
}

/**
 * A script, as text, that runs before the page's own. It is the same for all pages that are compared, and asks of each frame
 * only whether the content has a box.
 *
 * @param selector of the content; `>>>` goes down into an open shadow root. Of several it is the first with a box
 */
export function contentProbe(selector: string): string {
  return `(${probe.toString()})(${JSON.stringify(selector.split('>>>').map((part) => part.trim()))})`;
}

/** Runs in the page, and sees nothing of this module. */
function probe(path: string[]): void {
  const seen: Seen = { content: -1, firstPaint: -1, largestPaint: -1, shift: 0 };
  Object.defineProperty(window, '__seen', { value: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.firstPaint = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
  observe('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));

  const hasBox = () => {
    let found: Element[] = [];
    for (const [depth, part] of path.entries()) {
      const scopes = depth === 0 ? [document] : found.map(({ shadowRoot }) => shadowRoot);
      found = scopes.flatMap((scope) => (scope === null ? [] : [...scope.querySelectorAll(part)]));
    }
    return found.some((element) => element.getClientRects().length > 0);
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (seen.content = performance.now());
  const look = () => {
    // A frame is painted after its callbacks: a message sent now arrives after that.
    if (hasBox()) port2.postMessage('');
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
