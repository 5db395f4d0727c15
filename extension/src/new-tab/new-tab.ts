import { civilDate, type Edition, valueIndex } from '@espoo-values/strategy-content';
import { register } from '@espoo-values/widget';
import { render } from 'lit/html.js';
import { browser } from '../browser-api.ts';
import { type PageState, startPage } from '../page/start-page.ts';
import { onTopSitesChange } from '../page/top-sites-permission.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import type { Link, Settings } from '../settings/settings-schema.ts';
import { NEW_TAB_WORDS } from '../words/new-tab-words.ts';
import { belowView } from './below-view.ts';
import { chooseView } from './choose-view.ts';
import { dateInWords } from './date-in-words.ts';
import { headerView } from './header-view.ts';
import { keepMidnights } from './midnights.ts';
import { mostVisitedSites } from './most-visited.ts';
import type { Choice, NewTabState } from './new-tab-state.ts';
import { isResting, type Rest, restFrom } from '../settings/rest.ts';
import { timeInWords } from './time-in-words.ts';

const MINUTE = 60_000;

/**
 * The page once its first frame is on the screen. The element in it and the drawings are those of that frame: here they are told
 * what to show; the rest is rendered around them.
 */
export class NewTab {
  #page: PageState | undefined;
  #chosen: Choice | undefined;
  #mostVisited: readonly Link[] = [];
  #installer: NewTabState['note'];
  readonly #element = find('espoo-values') as HTMLElement & { readonly edition: Edition };

  start(): void {
    register();
    startPage((page) => {
      this.#page = page;
      this.#show();
      void this.#askSites(page.settings);
      if (!page.settings.noted) void this.#askInstaller();
    });
    onTopSitesChange(() => {
      if (this.#page) void this.#askSites(this.#page.settings);
    });
    keepMidnights(Date.now());
    const show = () => {
      this.#show();
    };
    const everyMinute = () => {
      // A tab that nobody sees catches up when it is seen.
      if (!document.hidden) show();
      setTimeout(everyMinute, MINUTE - (Date.now() % MINUTE));
    };
    everyMinute();
    document.addEventListener('visibilitychange', show);
    addEventListener('pageshow', show);
  }

  /** The words are those that the element brings: a second copy would cost every new tab. */
  get #edition(): Edition {
    return this.#element.edition;
  }

  #show(): void {
    const state = this.#state();
    if (!state) return;
    document.title = state.words.views.day;
    this.#tellElement(state);
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
      belowView(state, () => void browserSettings.write({ noted: true })),
      find('.below'),
    );
  }

  #state(): NewTabState | undefined {
    const page = this.#page;
    if (!page) return undefined;
    const now = Date.now();
    const date = civilDate(now);
    const { items } = this.#edition.translations[page.language].values;
    const today = valueIndex(date, items.length);
    const { view, clock, rest, noted, mostVisited } = page.settings;
    return {
      ...page,
      newTabWords: NEW_TAB_WORDS[page.language],
      titles: items.map(({ title }) => title),
      choice: this.#chosen ?? (view === 'day' ? today : view),
      today,
      date,
      dateInWords: dateInWords(now, page.language),
      time: clock ? timeInWords(now, page.language) : undefined,
      isResting: isResting(rest, date),
      mostVisited: mostVisited ? this.#mostVisited : [],
      note: noted ? undefined : this.#installer,
    };
  }

  #tellElement({ choice, today, isResting, settings }: NewTabState): void {
    const { dataset, classList } = document.documentElement;
    const isValue = typeof choice === 'number';
    const { items } = this.#edition.translations[this.#edition.originalLanguage].values;
    set(this.#element, 'view', isValue ? 'day' : choice);
    // Today's is not pinned: the element itself goes on to the next one at midnight.
    set(this.#element, 'value', isValue && choice !== today ? items[choice]?.id : undefined);
    this.#element.toggleAttribute('hidden', isResting);
    classList.toggle('other-value', choice !== today);
    classList.toggle('without-motif', !settings.motif);
    classList.toggle('resting', isResting);
    classList.toggle('long', !isValue);
    if (isValue && !isResting) dataset['shown'] = `${choice}`;
    else delete dataset['shown'];
  }

  #choose(choice: Choice): void {
    this.#chosen = choice;
    this.#show();
    scrollTo({ top: 0 });
  }

  async #rest(rest: Rest | undefined): Promise<void> {
    this.#chosen = undefined;
    await browserSettings.write({ rest: rest ? restFrom(civilDate(), rest) : '' });
  }

  async #askSites({ mostVisited }: Settings): Promise<void> {
    if (!mostVisited) return;
    this.#mostVisited = await mostVisitedSites();
    this.#show();
  }

  async #askInstaller(): Promise<void> {
    if (this.#installer) return;
    const { installType } = await browser.management.getSelf().catch(() => ({ installType: 'normal' }));
    this.#installer = installType === 'admin' ? 'organisation' : 'own';
    this.#show();
  }
}

function find(selector: string): HTMLElement {
  return document.querySelector(selector) as HTMLElement;
}

function set(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
