import { civilDate } from '@espoo-values/strategy-content';
import { views } from '@espoo-values/strategy-content/outline';
import { render } from 'lit/html.js';
import { keepRoom, takeRoomBack } from '../first-frame/room.ts';
import { mostVisitedSites, onTopSitesChange, settleTopSites } from '../most-visited-sites.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import type { Link } from '../settings/link.ts';
import { isResting, type Rest, restFrom } from '../settings/rest.ts';
import type { Settings } from '../settings/settings-schema.ts';
import type { Saved } from '../settings/settings-store.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import { belowView } from './below-view.ts';
import { chooseView } from './choose-view.ts';
import { headerView } from './header-view.ts';
import { type Choice, dayState, type NewTabState } from './new-tab-state.ts';
import styles from './new-tab.css?inline';
import { showChoice } from './value-element.ts';

const MINUTE = 60_000;
/** The button of what is shown. */
const CHOSEN = '[role=toolbar] [tabindex="0"]';

/** The page once its first frame is on the screen: it announces the shown value, and renders the rest around it. */
export class NewTab {
  #page: PageState | undefined;
  #chosen: Choice | 'today' | undefined;
  /** The next place of the focus, if its present one disappears. */
  #nextFocus: string | undefined;
  #mostVisited: readonly Link[] = [];
  #firstNote: NewTabState['firstNote'];
  #isFollowing = false;
  /** The result of the last change made here. */
  #saved: Saved | undefined;

  start(): void {
    // The rules for everything that was not in the first frame.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets.push(sheet);
    const root = document.documentElement;
    let whole: Promise<unknown> = Promise.resolve();
    startPage(
      (page) => {
        this.#page = page;
        this.#show();
        const note = page.settings.introSeen ? undefined : this.#loadNote();
        whole = Promise.all([this.#askSites(), note]);
      },
      () => void whole.then(() => takeRoomBack(root)),
    );
    const show = () => this.#show();
    const nextMinute = () => setTimeout(eachMinute, MINUTE - (Date.now() % MINUTE));
    const eachMinute = () => {
      // A tab that nobody sees catches up when it is seen.
      if (!document.hidden) show();
      nextMinute();
    };
    nextMinute();
    keepRoom(root);
    document.addEventListener('visibilitychange', show);
    addEventListener('pageshow', show);
  }

  #show(): void {
    const state = this.#state();
    if (!state) return;
    const row = find('.row');
    row.ariaLabel = NEW_TAB_WORDS[state.uiLanguage].choose;
    // Nothing is in it then.
    row.hidden = state.isResting;
    document.title = views[state.language]?.[typeof state.choice === 'number' ? 'day' : state.choice] ?? '';
    void showChoice(state);
    const header = headerView(state, (rest) => void this.#rest(rest));
    const choices = chooseView(state, (choice) => this.#choose(choice));
    const below = belowView(state, () => {
      this.#planFocus(`.links a, ${CHOSEN}`);
      void this.#write({ introSeen: true });
    });
    render(header, find('header'));
    render(choices, row);
    render(below, find('.below'));
    this.#moveFocus();
  }

  /**
   * Moves the focus to another place if the reader's action removes its present one, unless the reader has moved on by then.
   * The page never takes the focus otherwise.
   */
  #planFocus(selector: string): void {
    this.#nextFocus = selector;
    const forget = () => (this.#nextFocus = undefined);
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
    const { view, hiddenUntil, introSeen, mostVisited } = page.settings;
    const day = dayState(this.#chosen, view);
    return {
      ...page,
      ...day,
      isResting: isResting(hiddenUntil, day.date),
      saved: this.#saved,
      mostVisited: mostVisited ? this.#mostVisited : [],
      firstNote: introSeen ? undefined : this.#firstNote,
    };
  }

  #choose(choice: Choice): void {
    const { today } = this.#state() ?? {};
    // Today's value gives way to the next one at midnight.
    this.#chosen = choice === today ? 'today' : choice;
    this.#planFocus(CHOSEN);
    this.#show();
    this.#nextFocus = undefined;
    // A reader who sees its beginning stays where the next choice is.
    if (find('.text').getBoundingClientRect().top < 0) scrollTo({ top: 0 });
  }

  async #rest(rest: Rest | undefined): Promise<void> {
    this.#chosen = undefined;
    this.#planFocus('.ways button');
    await this.#write({ hiddenUntil: rest ? restFrom(civilDate(), rest) : '' });
  }

  async #write(change: Partial<Settings>): Promise<void> {
    // Emptied first, so that a screen reader says the same words again.
    this.#saved = undefined;
    this.#show();
    this.#saved = await browserSettings.write(change);
    this.#show();
  }

  async #askSites(): Promise<void> {
    const isWanted = () => this.#page?.settings.mostVisited === true;
    if (isWanted()) {
      // Only if sites are wanted: browsers take long, and much memory, to make these events.
      if (!this.#isFollowing) onTopSitesChange(() => void this.#askSites());
      this.#isFollowing = true;
      this.#mostVisited = await mostVisitedSites();
      this.#show();
    } else if (this.#isFollowing) {
      // Listed until now, and switched off elsewhere or by a policy.
      await settleTopSites(isWanted);
    }
  }

  async #loadNote(): Promise<void> {
    if (this.#firstNote) return;
    const { firstNote, installer } = await import('./first-note.ts');
    const by = await installer();
    this.#firstNote = (state, markRead) => firstNote(by, state, markRead);
    this.#show();
  }
}

const find = (selector: string) => document.querySelector(selector) as HTMLElement;
