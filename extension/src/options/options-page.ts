import { render } from 'lit/html.js';
import { askForTopSites, hasTopSites, onTopSitesChange, settleTopSites } from '../most-visited-sites.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { isSame, type Settings, settingsWith } from '../settings/settings-schema.ts';
import { type PageState, startPage } from '../start-page/start-page.ts';
import WORDS from '../words/every-page.json' with { type: 'json' };
import { nameIn } from '../words/ui-language.ts';
import { LinkRows } from './link-rows.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { optionsView } from './options-view.ts';
import { exportSettings, type Import, importSettings } from './transfer.ts';

const FILE = 'value-of-the-day-settings.json';

/** Shows the options page now and after every change, made on it or elsewhere. */
export function startOptions(): void {
  const rows = new LinkRows();
  /** What a policy has set stands in place of the reader's own, which waits as it is. */
  const lockedRows = new LinkRows();
  let page: PageState | undefined;
  /** What has been chosen here and is on its way to storage: it is shown at once. */
  let chosen: Partial<Settings> = {};
  let saved: OptionsState['saved'];
  let imported: Import | undefined;
  let isAskingReset = false;
  let mayListSites = false;

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
    };
    document.title = `${WORDS[page.uiLanguage].options} – ${nameIn(page.language)}`;
    render(optionsView(state, actions), document.body);
  };
  const lookAtPermission = async () => {
    mayListSites = await hasTopSites();
    update();
  };

  /** @param said what is said of a change that was kept, in place of where */
  const write = async (change: Partial<Settings>, said?: OptionsState['saved'], undo?: () => void) => {
    chosen = { ...chosen, ...change };
    // Emptied first, so that a screen reader says the same words again.
    saved = undefined;
    update();
    const result = await browserSettings.write(change);
    const isKept = result === 'sync' || result === 'local';
    saved = isKept ? (said ?? result) : result;
    // What has been chosen anew meanwhile is still on its way.
    const arrived = settingsWith((name) => (change[name] === chosen[name] ? change[name] : undefined));
    chosen = settingsWith((name) => (name in arrived ? undefined : chosen[name]));
    if (!isKept) undo?.();
    else if (page) page = { ...page, settings: { ...page.settings, ...arrived } };
    update();
  };

  const actions: OptionsActions = {
    choose(change, undo) {
      imported = undefined;
      void write(change, undefined, undo);
    },

    listSites(isOn) {
      if (!isOn) {
        actions.choose({ mostVisited: false });
        return;
      }
      void askForTopSites().then(async (isGiven) => {
        mayListSites = isGiven;
        // Where only the permission was missing, nothing else changes.
        const isSet = chosen.mostVisited ?? page?.settings.mostVisited;
        if (isGiven && !isSet) await write({ mostVisited: true });
        settle();
        // Where it was not given, the box is shown as it was.
        update();
      });
    },

    editLinks(edit) {
      const before = rows.links;
      edit(rows);
      if (isSame(before, rows.links)) update();
      else actions.choose({ links: rows.links });
    },

    saveLink(id) {
      const undo = rows.save(id);
      if (undo) actions.choose({ links: rows.links }, undo);
      else update();
    },

    exportFile() {
      if (page) download(FILE, exportSettings({ ...page, settings: { ...page.settings, ...chosen } }));
    },

    importFile(file) {
      // A file that cannot be read is none of ours either.
      const reading = file.text().catch(() => '');
      void reading.then(async (text) => {
        imported = importSettings(text, page?.locked ?? new Set());
        saved = undefined;
        if (Object.keys(imported.change).length > 0) await write(imported.change, 'imported');
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
      void browserSettings.reset().then((result) => {
        saved = result === 'failed' ? result : 'reset';
        update();
      });
    },
  };

  // What is written and not saved would be gone: the browser asks first.
  addEventListener('beforeunload', (event) => {
    if (rows.hasWritten) event.preventDefault();
  });

  /** As storage and policy have told them: what a page begins with may be of long ago. */
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
    },
  );
}

/** Lets the reader save a text as a file of that name. */
function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
