import assert from 'node:assert/strict';
import type { Page } from './engines.ts';

/** Asks that a page needs no sideways scrolling in its window. */
export async function assertFits(page: Page, where = ''): Promise<void> {
  const isSo = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  assert.ok(isSo, `it needs sideways scrolling: ${where || 'at 320 px'}`);
}
