import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './browser.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Asserts that axe has nothing against a page and its frames (WCAG 2.2 AA and best practices), in Chromium: what axe looks at
 * is the same in every engine.
 *
 * @param message what is told before what was found
 */
export async function assertAccessible(page: Page, message = ''): Promise<void> {
  const found = await axeViolations(page);
  assert.equal(found.length, 0, [message, ...found].join('\n'));
}

/** What axe has against a page, one line for each element found; nothing in other engines than Chromium. */
export async function axeViolations(page: Page): Promise<string[]> {
  if (page.engine !== 'chromium') return [];
  for (const frame of page.puppeteer?.frames() ?? []) {
    // Read anew it costs as much as what it is there for.
    if ((await frame.evaluate('typeof axe')) === 'undefined') await frame.evaluate(`${AXE}; 0`);
  }
  const { violations, passes } = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
    const results = await axe.run();
    return {
      passes: results.passes.length,
      violations: results.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
      ),
    };
  });
  assert.ok(passes > 0, 'axe found nothing to look at.');
  return violations;
}

interface AxeResults {
  passes: unknown[];
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}
