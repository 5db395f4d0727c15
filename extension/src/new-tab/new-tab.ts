import { civilDate, valueIndex } from '@espoo-values/strategy-content';
import { render } from 'lit/html.js';
import { browser } from '../browser-api.ts';
import { VALUES } from '../page/edition-facts.ts';
import { type PageState, startPage } from '../page/start-page.ts';
import { giveTopSitesBack, onTopSitesChange } from '../page/top-sites-permission.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { isResting, type Rest, restFrom } from '../settings/rest.ts';
import type { Link, Settings } from '../settings/settings-schema.ts';
import { NEW_TAB_WORDS } from '../words/new-tab-words.ts';
import { belowView } from './below-view.ts';
import { chooseView } from './choose-view.ts';
import { dateInWords } from './date-in-words.ts';
import { headerView } from './header-view.ts';
import { mostVisitedSites } from './most-visited.ts';
import type { Choice, NewTabState } from './new-tab-state.ts';
import styles from './new-tab.css?inline';
import { timeInWords } from './time-in-words.ts';
import { showChoice } from './value-element.ts';

const MINUTE = 60_000;
/** The button of what is shown. */
const CHOSEN = '[role=toolbar] [tabindex="0"]';
/** Who brings an extension, as browsers call it. */
const BROUGHT_BY: Readonly<Record<string, NewTabState['note']>> = { admin: 'organisation', normal: 'own' };

/** The page once its first frame is on the screen: what it shows is told, and the rest is rendered around it. */
export class NewTab {
  #page: PageState | undefined;
  #chosen: Choice | 'today' | undefined;
  /** Where the focus goes on, once what had it has gone. */
  #nextFocus: string | undefined;
  #mostVisited: readonly Link[] = [];
  #installer: NewTabState['note'];
  #isFollowing = false;

  start(): void {
    dress();
    startPage((page) => {
      this.#page = page;
      this.#show();
      void this.#askSites(page.settings);
      if (!page.settings.noted) void this.#askInstaller();
    });
    const show = () => {
      this.#show();
    };
    const nextMinute = () => {
      setTimeout(
        () => {
          // A tab that nobody sees catches up when it is seen.
          if (!document.hidden) show();
          nextMinute();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    nextMinute();
    document.addEventListener('visibilitychange', show);
    addEventListener('pageshow', show);
  }

  #show(): void {
    const state = this.#state();
    if (!state) return;
    // Nothing is in it then.
    find('body > nav').hidden = state.isResting;
    document.title = state.words.views[typeof state.choice === 'number' ? 'day' : state.choice];
    void showChoice(state);
    render(
      headerView(state, (rest) => void this.#rest(rest)),
      find('header'),
    );
    render(
      chooseView(state, (choice) => {
        this.#choose(choice);
      }),
      find('body > nav'),
    );
    render(
      belowView(state, () => {
        this.#planFocus(`.links a, ${CHOSEN}`);
        void browserSettings.write({ noted: true });
      }),
      find('.below'),
    );
    this.#moveFocus();
  }

  /**
   * Says where the focus goes on when an action of the reader's takes away what it was done with, unless the reader has gone
   * elsewhere by then. The page never takes the focus otherwise.
   */
  #planFocus(selector: string): void {
    this.#nextFocus = selector;
    const forget = () => {
      this.#nextFocus = undefined;
    };
    addEventListener('focusin', forget, { once: true });
    addEventListener('pointerdown', forget, { once: true });
  }

  #moveFocus(): void {
    if (!this.#nextFocus || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(this.#nextFocus)?.focus();
  }

  #state(): NewTabState | undefined {
    const page = this.#page;
    if (!page) return undefined;
    const now = Date.now();
    const date = civilDate(now);
    const today = valueIndex(date, VALUES.length);
    const { view, clock, rest, noted, mostVisited } = page.settings;
    return {
      ...page,
      newTabWords: NEW_TAB_WORDS[page.language],
      titles: VALUES.map(({ titles }) => titles[page.language]),
      choice: this.#chosen === 'today' ? today : (this.#chosen ?? (view === 'day' ? today : view)),
      today,
      date,
      dateInWords: dateInWords(date, page.language),
      time: clock ? timeInWords(now, page.language) : undefined,
      isResting: isResting(rest, date),
      mostVisited: mostVisited ? this.#mostVisited : [],
      note: noted ? undefined : this.#installer,
    };
  }

  #choose(choice: Choice): void {
    const { today } = this.#state() ?? {};
    // Today's goes on to the next one at midnight.
    this.#chosen = choice === today ? 'today' : choice;
    this.#planFocus(CHOSEN);
    this.#show();
    this.#nextFocus = undefined;
    scrollTo({ top: 0 });
  }

  async #rest(rest: Rest | undefined): Promise<void> {
    this.#chosen = undefined;
    this.#planFocus('.ways button');
    await browserSettings.write({ rest: rest ? restFrom(civilDate(), rest) : '' });
  }

  async #askSites({ mostVisited }: Settings): Promise<void> {
    if (mostVisited) {
      this.#followPermission();
      this.#mostVisited = await mostVisitedSites();
      this.#show();
    } else if (this.#isFollowing) {
      // Listed until now, and switched off elsewhere or by a policy.
      await giveTopSitesBack();
    }
  }

  /** Only where sites are wanted: browsers take long, and much memory, to make these events. */
  #followPermission(): void {
    if (this.#isFollowing) return;
    this.#isFollowing = true;
    onTopSitesChange(() => {
      if (this.#page?.settings.mostVisited) void this.#askSites(this.#page.settings);
    });
  }

  async #askInstaller(): Promise<void> {
    if (this.#installer) return;
    const { installType } = await browser.management.getSelf().catch(() => ({ installType: '' }));
    this.#installer = BROUGHT_BY[installType] ?? 'unknown';
    this.#show();
  }
}

function find(selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}

/** Adds the rules for what was not in the first frame. */
function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
