/** A clock that is moved by hand, and the timers that wait for it. */
export class HandClock {
  time: number;
  timers = new Map<number, { run: () => void; delay: number }>();
  #now = Date.now;
  #setTimeout = window.setTimeout;
  #clearTimeout = window.clearTimeout;
  #ids = 1_000_000;

  constructor(time: number) {
    this.time = time;
    Date.now = () => this.time;
    // Only the long timers of the page clock; the short ones of the test tools run on.
    window.setTimeout = ((run: () => void, delay = 0, ...rest: unknown[]) => {
      if (delay < 1000) return this.#setTimeout.call(window, run, delay, ...rest);
      this.timers.set(++this.#ids, { run, delay });
      return this.#ids;
    }) as typeof window.setTimeout;
    window.clearTimeout = ((id: number) => {
      if (!this.timers.delete(id)) this.#clearTimeout.call(window, id);
    }) as typeof window.clearTimeout;
  }

  fire() {
    const waiting = [...this.timers.values()];
    this.timers.clear();
    for (const { run } of waiting) run();
  }

  restore() {
    Date.now = this.#now;
    window.setTimeout = this.#setTimeout;
    window.clearTimeout = this.#clearTimeout;
  }
}
