import { browser } from '../browser-api.ts';
import { type PageState, startPage } from '../page/start-page.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { sameValue } from '../settings/same-settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { OPTIONS_WORDS } from '../words/options-all.ts';
import { download } from './download.ts';
import { LinkDrafts } from './link-drafts.ts';
import { MostVisitedPermission } from './most-visited-permission.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { PendingChanges } from './pending-changes.ts';
import { exportSettings, type Import, importSettings } from './transfer.ts';

const FILE = 'espoo-values-settings.json';

/** Shows the options page now and after every change, made on it or elsewhere. */
export function startOptions(show: (state: OptionsState, actions: OptionsActions) => void): void {
  const { version } = browser.runtime.getManifest();
  const pending = new PendingChanges();
  const drafts = new LinkDrafts();
  /** What a policy has set stands in place of the reader's own, which waits as it is. */
  const lockedDrafts = new LinkDrafts();
  let page: PageState | undefined;
  let saved: OptionsState['saved'];
  let imported: Import | undefined;
  let isAskingReset = false;

  const update = () => {
    if (!page) return;
    const settings = pending.over(page.settings);
    const shownDrafts = page.locked.has('links') ? lockedDrafts : drafts;
    shownDrafts.follow(settings.links);
    const own = OPTIONS_WORDS[page.language];
    const links = shownDrafts.all;
    const mayListSites = permission.isGiven;
    show({ ...page, settings, own, links, saved, imported, isAskingReset, mayListSites, version }, actions);
  };
  const permission = new MostVisitedPermission(update);

  const write = async (change: Partial<Settings>, said?: OptionsState['saved']) => {
    pending.chosen(change);
    // Emptied first, so that a screen reader says the same words again.
    saved = undefined;
    update();
    const result = await browserSettings.write(change);
    const isKept = result === 'sync' || result === 'local';
    pending.written(change, isKept);
    saved = isKept ? (said ?? result) : result;
    if (result === 'failed' && change.links && page) drafts.takeBack(page.settings.links);
    update();
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
      const answer = permission.ask(async () => {
        // Where only the permission was missing, nothing else changes.
        const isSet = page !== undefined && pending.over(page.settings).mostVisited;
        if (!isSet) await write({ mostVisited: true });
      });
      void answer.then(() => {
        settle();
        // Where it was not given, the box is shown as it was.
        update();
      });
    },

    editLinks(edit) {
      const before = drafts.links;
      edit(drafts);
      if (sameValue(before, drafts.links)) update();
      else actions.choose({ links: drafts.links });
    },

    exportFile() {
      if (page) download(FILE, exportSettings({ ...page, settings: pending.over(page.settings) }));
    },

    importFile(file) {
      // A file that cannot be read is none of ours either.
      const reading = file.text().catch(() => '');
      void reading.then(async (text) => {
        imported = importSettings(text, page?.locked ?? new Set());
        if (Object.keys(imported.change).length > 0) {
          await write(imported.change, 'imported');
          return;
        }
        saved = undefined;
        update();
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
        if (saved === 'reset') drafts.clear();
        update();
      });
    },
  };

  /** As storage and policy have told them: what a page begins with may be of long ago. */
  let told: Settings | undefined;
  const settle = () => {
    void permission.settle(() => !told || pending.over(told).mostVisited);
  };

  startPage((state) => {
    page = state;
    pending.seen(state.settings);
    settle();
    update();
  });
  browserSettings.watch(({ settings }) => {
    told = settings;
    settle();
  });
}
