import { render } from 'lit/html.js';
import { askForTopSites, hasTopSites, onTopSitesChange, settleTopSites } from '../most-visited-sites.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import type { Link } from '../settings/link.ts';
import { isSame, type Settings, settingsWith } from '../settings/settings-schema.ts';
import { textOf } from '../settings/text-of.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import { LinkRows } from './link-rows.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { optionsView } from './options-view.ts';
import { policyProblems } from './policy-problems.ts';
import type { Deed } from './saved-message.ts';
import { exportSettings, type Import, importSettings } from './transfer.ts';

const FILE = 'value-of-the-day-settings.json';

interface HowToWrite {
  /** The links that the reader saw when changing them. */
  readonly before?: readonly Link[];
  /** Called if nothing of the change could be kept. */
  readonly undo?: () => void;
  readonly deed?: Deed;
}

/** Shows the options page now and after every change, made on it or elsewhere. */
export function startOptions(): void {
  const rows = new LinkRows();
  /** The links that a policy has set. They replace the reader's own, which wait unchanged. */
  const lockedRows = new LinkRows();
  let page: PageState | undefined;
  /** The changes made here that are on their way to storage. The page shows them at once. */
  let chosen: Partial<Settings> = {};
  let saved: OptionsState['saved'];
  let imported: Import | undefined;
  let isAskingReset = false;
  let mayListSites = false;
  let ofPolicy: OptionsState['ofPolicy'] = [];

  const update = () => {
    if (!page) return;
    const settings = { ...page.settings, ...chosen };
    const shownRows = page.locked.has('links') ? lockedRows : rows;
    shownRows.follow(settings.links);
    const state: OptionsState = {
      ...page,
      settings,
      links: shownRows.all,
      saved,
      imported,
      isAskingReset,
      mayListSites,
      ofPolicy,
    };
    document.title = `${WORDS[page.uiLanguage].options} – ${nameIn(page.language)}`;
    render(optionsView(state, actions), document.body);
  };
  const lookAtPolicy = async () => {
    ofPolicy = await policyProblems();
    update();
  };
  const lookAtPermission = async () => {
    mayListSites = await hasTopSites();
    update();
  };

  const write = async (change: Partial<Settings>, how: HowToWrite = {}) => {
    chosen = { ...chosen, ...change };
    // Emptied first, so that a screen reader says the same words again.
    saved = undefined;
    update();
    const outcome = await browserSettings.write(change, how.before);
    saved = { outcome, deed: how.deed };
    // A setting that the reader has changed again meanwhile is still on its way.
    const arrived = settingsWith((name) => (change[name] === chosen[name] ? change[name] : undefined));
    chosen = settingsWith((name) => (name in arrived ? undefined : chosen[name]));
    const kept = settingsWith((name) =>
      outcome.synced.includes(name) || outcome.here.includes(name) ? arrived[name] : undefined,
    );
    if (Object.keys(kept).length === 0) how.undo?.();
    if (page) page = { ...page, settings: { ...page.settings, ...kept } };
    update();
  };

  const writeLinks = (before: readonly Link[], undo?: () => void) => {
    imported = undefined;
    void write({ links: rows.links }, { before, ...(undo && { undo }) });
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
        settle();
        // If the reader did not give it, the box is shown as it was.
        update();
      });
    },

    editLinks(edit) {
      const before = rows.links;
      edit(rows);
      if (isSame(before, rows.links)) update();
      else writeLinks(before);
    },

    saveLink(id) {
      const before = rows.links;
      const undo = rows.save(id);
      if (undo) writeLinks(before, undo);
      else update();
    },

    exportFile() {
      if (page) download(FILE, exportSettings({ ...page, settings: { ...page.settings, ...chosen } }));
    },

    importFile(file) {
      // An unreadable file counts as an empty one: neither is a settings file.
      const reading = file.arrayBuffer().then(textOf, () => '');
      void reading.then(async (text) => {
        imported = importSettings(text, page?.locked ?? new Set());
        saved = undefined;
        if (Object.keys(imported.change).length > 0) await write(imported.change, { deed: 'imported' });
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
      saved = undefined;
      update();
      void browserSettings.reset().then((outcome) => {
        saved = { outcome, deed: 'reset' };
        update();
      });
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

/** Downloads a text as a file of that name. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
