import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from '../support/engines.ts';
import { CLOCK } from '../support/expected.ts';
import { forSuite, sharedBrowser } from '../support/for-suite.ts';
import { serveSite } from '../support/site.ts';
import { type Application, buildApplication, folderOf, installApplications } from './applications.ts';
import {
  comesAndGoes,
  COUNTER,
  followsLanguage,
  isReady,
  leavesPlaceholderToFramework,
  takesEdition,
  takesEveryKind,
} from './checks.ts';
import { missingLines } from './readme-lines.ts';

/** What each application is tried for, on a page of its own. One may give the line that the console then holds. */
const CHECKS = {
  'the element follows its state, keeps its children, and tells what it shows': followsLanguage,
  'the element takes an edition as a property, and tells of it once': takesEdition,
  'an element without children takes text, number, truth and list': takesEveryKind,
  'the element comes and goes': comesAndGoes,
  'a placeholder stays the framework’s': leavesPlaceholderToFramework,
};

/** The tests of applications: each is installed, its types are checked, it is built, and opened in a browser. */
export function describeApplications(applications: readonly Application[]) {
  describe('the packages, as they are published, in an application of', () => {
    before(() => installApplications(applications));
    for (const application of applications) describeApplication(application);
  });
}

function describeApplication(application: Application) {
  describe(application.name, () => {
    before(() => buildApplication(application));
    const mounts = { '/': join(folderOf(application), application.built) };
    const site = forSuite(() => serveSite({ clock: CLOCK, scripts: [COUNTER], mounts }));
    const browser = sharedBrowser('chromium');
    const opened = async (path: string, check: (page: Page) => Promise<unknown>) => {
      const page = await browser().open(site().url + path);
      const line = await check(page);
      const lines = await page.consoleErrors();
      assert.equal(lines.length, line instanceof RegExp ? 1 : 0, lines.join('\n'));
      if (line instanceof RegExp) assert.match(lines.join(), line);
      await page.close();
    };

    it('has every line that the README gives', () => {
      assert.deepEqual(missingLines(application), []);
    });
    for (const [sentence, check] of Object.entries(CHECKS)) {
      it(sentence, () =>
        opened('', async (page) => {
          await isReady(page);
          return check(page, application);
        }),
      );
    }
    for (const { sentence, path, check } of application.more ?? []) it(sentence, () => opened(path, check));
  });
}
