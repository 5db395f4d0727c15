/** What the probe keeps in the page; times in milliseconds since the navigation began, `-1` for what has not been. */
export interface Seen {
  /** When the frame that first held the content had been painted. */
  content: number;
  /** First and largest contentful paint. */
  fcp: number;
  lcp: number;
  /** The sum of all layout shifts. */
  cls: number;
  /** The ground of the page in its first frame with a body, and in the last one yet. */
  firstCanvas: string;
  lastCanvas: string;
}

/**
 * A script, as text, that runs before the page's own and keeps what is seen, in `window.__seen`. It is the same for all pages
 * that are compared, and asks of each frame only whether the content has a box.
 *
 * @param selector of the content; `>>>` goes down into an open shadow root. Of several it is the first with a box
 */
export function contentProbe(selector: string): string {
  return `(${probe.toString()})(${JSON.stringify(selector.split('>>>').map((part) => part.trim()))})`;
}

/** Runs in the page, before anything of its own. */
function probe(path: string[]): void {
  const seen: Seen = { content: -1, fcp: -1, lcp: -1, cls: 0, firstCanvas: '', lastCanvas: '' };
  Object.defineProperty(window, '__seen', { value: seen });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  observe('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value));

  const hasBox = () => {
    let found: Element[] = [];
    for (const [depth, part] of path.entries()) {
      const scopes = depth === 0 ? [document] : found.map(({ shadowRoot }) => shadowRoot);
      found = scopes.flatMap((scope) => (scope === null ? [] : [...scope.querySelectorAll(part)]));
    }
    return found.some((element) => element.getClientRects().length > 0);
  };
  const canvas = () => {
    const grounds = [document.documentElement, document.body].map(
      (node) => getComputedStyle(node).backgroundColor,
    );
    const ground = grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)');
    const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
    const { colorScheme } = getComputedStyle(document.documentElement);
    return ground ?? (isDark && colorScheme.includes('dark') ? 'the browser’s dark' : 'the browser’s white');
  };
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (seen.content = performance.now());
  const look = () => {
    // The parser may not have come to the body; an empty document is painted too, in the browser's own colour.
    if (document.body as HTMLElement | null) {
      seen.lastCanvas = canvas();
      seen.firstCanvas ||= seen.lastCanvas;
      // A frame is painted after its callbacks: a message sent now arrives after that.
      if (hasBox()) {
        port2.postMessage('');
        // Later frames only matter where the ground is looked at, and are not to cost the page.
        setTimeout(() => (seen.lastCanvas = canvas()), 500);
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
