import { render } from 'lit/html.js';
import { browser } from 'wxt/browser';
import { askForTopSites, hasTopSites, onTopSitesChange, settleTopSites } from '../most-visited-sites.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { policyValues } from '../settings/policy.ts';
import { problemsInPolicy } from '../settings/setting-problems.ts';
import {
  DEFAULT_SETTINGS,
  isManageable,
  isSame,
  type SettingName,
  type Settings,
  settingsWith,
} from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';
import { textOf } from '../settings/text-of.ts';
import { inLanguage, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import SETTINGS_WORDS from '../words/settings.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import { download } from './download.ts';
import { LinkRows, wrongIn } from './link-rows.ts';
import type { HowToWrite, OptionsActions, OptionsState } from './options-state.ts';
import { optionsView } from './options-view.ts';
import { savedMessage } from './saved-message.ts';
import { exportSettings, type Import, importSettings } from './transfer.ts';

const FILE = 'value-of-the-day-settings.json';

/** How long the message is empty, in milliseconds: a screen reader then says the same words again. */
const PAUSE = 50;

/** Shows the options page now and after every change, made on it or elsewhere. */
export function startOptions(): void {
  const rows = new LinkRows();
  /** The links that a policy has set. They replace the reader's own, which wait unchanged. */
  const lockedRows = new LinkRows();
  let page: EffectiveSettings | undefined;
  /** The changes made here that are on their way to storage. The page shows them at once. */
  let chosen: Partial<Settings> = {};
  let said: OptionsState['said'];
  let imported: Import | undefined;
  let isAskingReset = false;
  let mayListSites = false;
  let ofPolicy: OptionsState['ofPolicy'] = [];

  const update = () => {
    if (!page) return;
    const settings = { ...page.settings, ...chosen };
    // A chosen language applies at once, so the message about it is in that language.
    const now = inLanguage({ ...page, settings });
    const shownRows = page.locked.has('links') ? lockedRows : rows;
    shownRows.follow(settings.links);
    const state: OptionsState = {
      ...now,
      links: shownRows.all,
      said,
      imported,
      isAskingReset,
      mayListSites,
      ofPolicy,
    };
    document.documentElement.lang = now.uiLanguage;
    document.title = `${WORDS[now.uiLanguage].options} – ${nameIn(now.language)}`;
    render(optionsView(state, actions), document.body);
  };
  const lookAtPolicy = async () => {
    ofPolicy = problemsInPolicy(await policyValues(browser.storage));
    update();
  };
  const lookAtPermission = async () => {
    mayListSites = await hasTopSites();
    update();
  };

  const hush = () => {
    said = undefined;
    update();
  };

  const write = async (change: Partial<Settings>, { before, drop, keep, deed, back }: HowToWrite = {}) => {
    const earlier: Partial<Settings> = { ...page?.settings, ...chosen };
    chosen = { ...chosen, ...change };
    hush();
    const outcome = await (keep?.() ?? browserSettings.write(change, before));
    // A setting that the reader has changed again meanwhile is still on its way.
    const arrived = settingsWith((name) => (change[name] === chosen[name] ? change[name] : undefined));
    chosen = settingsWith((name) => (name in arrived ? undefined : chosen[name]));
    const kept = settingsWith((name) =>
      outcome.synced.includes(name) || outcome.here.includes(name) ? arrived[name] : undefined,
    );
    const isAnyKept = Object.keys(kept).length > 0;
    if (!isAnyKept) drop?.();
    const undo = () => {
      imported = undefined;
      const old = settingsWith((name) => (name in change ? earlier[name] : undefined));
      void write(old, { before: rows.links, deed: 'undone' });
      if (back) document.querySelector<HTMLElement>(back)?.focus();
    };
    said = {
      words: (language) => savedMessage(outcome, language, deed),
      undo: back && isAnyKept ? undo : undefined,
    };
    if (page) page = { ...page, settings: { ...page.settings, ...kept } };
    update();
  };

  const writeLinks = (how: HowToWrite) => {
    imported = undefined;
    void write({ links: rows.links }, how);
  };

  const actions: OptionsActions = {
    choose(change) {
      imported = undefined;
      void write(change);
    },

    listSites(isOn) {
      if (!isOn) {
        actions.choose({ mostVisited: false });
        return;
      }
      void askForTopSites().then(async (isGiven) => {
        mayListSites = isGiven;
        // If only the permission was missing, nothing else changes.
        const isSet = chosen.mostVisited ?? page?.settings.mostVisited;
        if (isGiven && !isSet) await write({ mostVisited: true });
        else actions.say((language) => SETTINGS_WORDS[language].mostVisited[isGiven ? 'given' : 'refused']);
        // The button that asked has gone with the answer.
        if (document.activeElement === document.body)
          document.querySelector<HTMLElement>('#mostVisited:enabled, #export')?.focus();
        settle();
      });
    },

    editLinks(edit, how) {
      const before = rows.links;
      edit(rows);
      if (isSame(before, rows.links)) update();
      else writeLinks({ before, ...how });
    },

    saveLink(id, how) {
      const before = rows.links;
      const drop = rows.save(id);
      if (drop) writeLinks({ before, drop, ...how });
      else hush();
      return rows.all.filter((row) => row.id === id).flatMap(wrongIn);
    },

    say(words) {
      hush();
      setTimeout(() => {
        said = { words };
        update();
      }, PAUSE);
    },

    exportFile() {
      if (page) download(FILE, exportSettings({ ...page, settings: { ...page.settings, ...chosen } }));
    },

    importFile(file) {
      imported = undefined;
      hush();
      // An unreadable file counts as an empty one: neither is a settings file.
      const reading = file.arrayBuffer().then(textOf, () => '');
      void reading.then(async (text) => {
        imported = importSettings(text, page?.locked ?? new Set());
        if (Object.keys(imported.change).length > 0)
          await write(imported.change, { deed: 'imported', back: '#import' });
        else update();
      });
    },

    askReset(isAsking) {
      isAskingReset = isAsking;
      update();
    },

    reset() {
      isAskingReset = false;
      imported = undefined;
      const isOwn = (name: SettingName) => isManageable(name) && !page?.locked.has(name);
      const change = settingsWith((name) => (isOwn(name) ? DEFAULT_SETTINGS[name] : undefined));
      void write(change, { deed: 'reset', back: '#reset', keep: () => browserSettings.reset() });
    },
  };

  // Unsaved text would be lost, so the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (rows.hasWritten) event.preventDefault();
  });

  /** The settings as storage and policy have reported them. A page may begin with settings of long ago. */
  let told: Settings | undefined;
  const settle = () => void settleTopSites(() => !told || (chosen.mostVisited ?? told.mostVisited));
  onTopSitesChange(() => void lookAtPermission());
  void lookAtPermission();

  startPage(
    (state) => {
      page = state;
      update();
    },
    ({ settings }) => {
      told = settings;
      settle();
      void lookAtPolicy();
    },
  );
}
