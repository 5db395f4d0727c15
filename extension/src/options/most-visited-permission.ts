import { askForTopSites, giveTopSitesBack, hasTopSites, onTopSitesChange } from '../most-visited-sites.ts';

/** How long storage may take to tell what was written, in milliseconds. */
const SETTLING = 500;

/** The permission to see the sites visited most: had as long as the settings list them, and no longer. */
export class MostVisitedPermission {
  #isGiven = false;
  #isAsking = false;
  readonly #onChange: () => void;

  /** @param onChange called whenever it may have been given or taken */
  constructor(onChange: () => void) {
    this.#onChange = onChange;
    onTopSitesChange(() => void this.#look());
    void this.#look();
  }

  get isGiven(): boolean {
    return this.#isGiven;
  }

  /**
   * Asks the reader, inside a click, and does what is to be done with a yes. Until that is done it is not given back: the
   * settings do not list the sites yet.
   */
  async ask(withYes: () => Promise<void>): Promise<void> {
    this.#isAsking = true;
    this.#isGiven = await askForTopSites();
    if (this.#isGiven) await withYes();
    this.#isAsking = false;
  }

  /** Gives it back, unless it is needed: whoever has switched the list off, here, elsewhere, or by a policy. */
  async settle(isNeeded: () => boolean): Promise<void> {
    const isFree = () => !isNeeded() && !this.#isAsking;
    if (!isFree() || !(await hasTopSites())) return;
    // What storage tells may be older than what has just been written to it; the next word of it puts that right.
    await new Promise((resolve) => setTimeout(resolve, SETTLING));
    if (!isFree()) return;
    await giveTopSitesBack();
    await this.#look();
  }

  async #look(): Promise<void> {
    this.#isGiven = await hasTopSites();
    this.#onChange();
  }
}
