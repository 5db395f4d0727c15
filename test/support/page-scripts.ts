// Scripts that run in a page before its own. They are given as text: what a browser runs is not this module.

/**
 * Keeps what went wrong in the document: `console.error` and `console.warn`, uncaught errors and rejections, breaches of
 * the content security policy, and subresources that did not load. Safe to run twice in one document.
 */
export const COLLECTOR = `(() => {
  if (window.__pageTrouble) return;
  const trouble = [];
  Object.defineProperty(window, '__pageTrouble', { value: trouble });
  const words = (thing) => {
    if (!(thing instanceof Error)) return String(thing);
    const stack = thing.stack || '';
    // Chromium's stack begins with the message, the others' stacks lack it.
    return stack.includes(thing.message) ? stack : String(thing) + '\\n' + stack;
  };
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = function (...parts) {
      trouble.push('console.' + level + ': ' + parts.map(words).join(' '));
      return original.apply(this, parts);
    };
  }
  addEventListener('error', (event) => {
    const target = event.target;
    if (target && target !== window && target.nodeType === 1) {
      trouble.push('did not load: ' + (target.currentSrc || target.src || target.href || target.localName));
    } else {
      trouble.push('uncaught: ' + (event.error ? words(event.error) : event.message));
    }
  }, true);
  addEventListener('unhandledrejection', (event) => trouble.push('unhandled rejection: ' + words(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    trouble.push('content security policy: ' + event.effectiveDirective + ' blocked ' + (event.blockedURI || 'inline code')));
})();`;

/**
 * Sets the clock of each document: it shows the instant when the document starts, and goes on from there. `Date`,
 * `Temporal.Now` and `Intl.DateTimeFormat` without a date follow it; timers and `performance.now()` run as ever.
 * In the page `__testClock.shift(milliseconds)` moves it on, as after a sleep.
 *
 * @param instant such as `2026-03-28T21:59:58Z`
 * @throws {RangeError} when it is no instant
 */
export function fakeClock(instant: string): string {
  const start = Date.parse(instant);
  if (Number.isNaN(start))
    throw new RangeError(`"${instant}" is no instant: write one such as 2026-03-28T21:59:58Z.`);
  return clockFrom(`${start}`);
}

/** Where {@link STORED_CLOCK} finds the instant, as milliseconds, in the `localStorage` of its page. */
export const CLOCK_KEY = 'test-clock';

/** {@link fakeClock} at the instant that the page finds in its `localStorage`; without one the clock runs as ever. */
export const STORED_CLOCK = `if (localStorage.getItem('${CLOCK_KEY}')) ${clockFrom(`Number(localStorage.getItem('${CLOCK_KEY}'))`)}`;

/** @param start an expression for the milliseconds since 1970 that the clock starts at */
function clockFrom(start: string): string {
  return `(() => {
  if (window.__testClock) return;
  const RealDate = Date;
  const realNow = RealDate.now.bind(RealDate);
  let offset = ${start} - realNow();
  const now = () => realNow() + offset;
  Object.defineProperty(window, '__testClock', { value: { shift: (milliseconds) => { offset += milliseconds; } } });

  RealDate.now = now;
  window.Date = new Proxy(RealDate, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = window.Date;

  const { prototype } = Intl.DateTimeFormat;
  const { formatToParts } = prototype;
  prototype.formatToParts = function (date) { return formatToParts.call(this, date === undefined ? now() : date); };
  const { get } = Object.getOwnPropertyDescriptor(prototype, 'format');
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get() {
      const format = get.call(this);
      return (date) => format(date === undefined ? now() : date);
    },
  });

  if (typeof Temporal === 'undefined') return;
  const { Instant, Now } = Temporal;
  const zoned = (timeZone = Now.timeZoneId()) => Now.instant().toZonedDateTimeISO(timeZone);
  Now.instant = () => Instant.fromEpochMilliseconds(now());
  Now.zonedDateTimeISO = zoned;
  Now.plainDateTimeISO = (timeZone) => zoned(timeZone).toPlainDateTime();
  Now.plainDateISO = (timeZone) => zoned(timeZone).toPlainDate();
  Now.plainTimeISO = (timeZone) => zoned(timeZone).toPlainTime();
})();`;
}
