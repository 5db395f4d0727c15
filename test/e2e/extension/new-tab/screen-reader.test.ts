import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../../support/engines.ts';
import { accessibilityTree } from '../../../support/accessibility-tree.ts';
import { openPages, titleAt, values } from './page.ts';

/** What a screen reader gets of the page: the roles and names of all that is not ignored. */
const treeOf = async (page: Page) =>
  (await accessibilityTree(page)).map(({ role, name }) => `${role}: ${name}`);

// Only Chromium tells its accessibility tree.
describe('a screen reader in the new tab', () => {
  const open = openPages('chromium', { language: 'en', clock: true });

  it('gets whole words, one heading of the first rank, and named places', async () => {
    const page = await open();
    await page.waitFor(() => document.querySelector('[role=toolbar] button') !== null);
    for (const place of [undefined, 4, 5, 6, 7]) {
      await page.evaluate((at) => {
        if (at !== undefined) document.querySelectorAll<HTMLElement>('[role=toolbar] button')[at]?.click();
      }, place);
      if (place !== undefined)
        await page.waitFor(
          `document.querySelectorAll('[role=toolbar] button')[${place}].ariaPressed === 'true'`,
        );
      if (place === 5)
        await page.waitFor(
          "document.querySelector('espoo-values').shadowRoot.querySelector('[part=section]') !== null",
        );
      const tree = await treeOf(page);
      assert.ok(!tree.some((each) => each.includes('\u00AD')), `${place}: a soft hyphen`);
      assert.equal(new Set(tree.filter((each) => each === 'navigation: Values and texts')).size, 1);
      if (place === undefined) assert.ok(tree.includes(`heading: ${titleAt(3)}`));
      if (place === 5)
        for (const { title } of values.items) assert.ok(tree.includes(`heading: ${title}`), title);
    }
    await page.close();
  });

  it('hears of the menu that hides the value, and whether it is open', async () => {
    const page = await open();
    await page.waitFor(() => document.querySelector('.ways button') !== null);
    assert.ok(!(await treeOf(page)).includes('button: until tomorrow'));
    await page.evaluate(() => document.querySelector<HTMLElement>('.ways button')?.click());
    const tree = await treeOf(page);
    assert.ok(tree.includes('group: Hide the value'));
    assert.ok(
      tree.some((each) => /^button: until tomorrow/i.test(each)),
      tree.join('\n'),
    );
    await page.close();
  });
});
