import { browser } from '../browser-api.ts';
import { type PageState, startPage } from '../page/start-page.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { sameValue } from '../settings/same-settings.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { OPTIONS_WORDS } from '../words/options-all.ts';
import { download } from './download.ts';
import { LinkDrafts } from './link-drafts.ts';
import type { OptionsActions, OptionsState } from './options-state.ts';
import { PendingChanges } from './pending-changes.ts';
import {
  askForTopSites,
  giveTopSitesBack,
  hasTopSites,
  onTopSitesChange,
} from '../page/top-sites-permission.ts';
import { exportSettings, type Import, importSettings } from './transfer.ts';

const FILE = 'espoo-values-settings.json';

/** Shows the options page now and after every change, made on it or elsewhere. */
export function startOptions(show: (state: OptionsState, actions: OptionsActions) => void): void {
  const { version } = browser.runtime.getManifest();
  const pending = new PendingChanges();
  const drafts = new LinkDrafts();
  let page: PageState | undefined;
  let saved: OptionsState['saved'];
  let imported: Import | undefined;
  let isAskingReset = false;
  let mayListSites = false;

  const update = () => {
    if (!page) return;
    const settings = pending.over(page.settings);
    drafts.follow(settings.links);
    const own = OPTIONS_WORDS[page.language];
    const links = drafts.all;
    show({ ...page, settings, own, links, saved, imported, isAskingReset, mayListSites, version }, actions);
  };

  const write = async (change: Partial<Settings>, said?: OptionsState['saved']) => {
    pending.chosen(change);
    // Emptied first, so that a screen reader says the same words again.
    saved = undefined;
    update();
    const result = await browserSettings.write(change);
    const isKept = result === 'sync' || result === 'local';
    pending.written(change, isKept);
    saved = isKept ? (said ?? result) : result;
    update();
  };

  const actions: OptionsActions = {
    choose(change) {
      imported = undefined;
      void write(change);
    },

    listSites(isOn) {
      const answer = isOn ? askForTopSites() : giveTopSitesBack().then(() => false);
      void answer.then(async (isGiven) => {
        mayListSites = isGiven;
        // Where permission was not given, the box is shown as it was; where only it was missing, nothing else changes.
        const isSet = page !== undefined && pending.over(page.settings).mostVisited;
        if (isGiven === isOn && isSet !== isOn) await write({ mostVisited: isOn });
        else update();
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
          if (imported.change.mostVisited === false) await giveTopSitesBack();
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
      // What a policy lists stays, and so does the permission for it.
      const isKept = page?.locked.has('mostVisited') === true && page.settings.mostVisited;
      void Promise.all([browserSettings.reset(), isKept ? undefined : giveTopSitesBack()]).then(
        ([result]) => {
          saved = result === 'failed' ? result : 'reset';
          mayListSites &&= isKept;
          update();
        },
      );
    },
  };

  const lookForPermission = () => {
    void hasTopSites().then((isGiven) => {
      mayListSites = isGiven;
      update();
    });
  };

  startPage((state) => {
    page = state;
    pending.seen(state.settings);
    update();
  });
  lookForPermission();
  onTopSitesChange(lookForPermission);
}
