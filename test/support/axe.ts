import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from './browser.ts';

/** axe as a script, to be put in a page before its own scripts. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe has against a page that {@link AXE} is in, one line for each element found; WCAG 2.2 AA and best practices.
 *
 * @throws {Error} when axe looked at nothing
 */
export async function axeViolations(page: Page): Promise<string[]> {
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
  if (passes === 0) throw new Error('axe found nothing to look at.');
  return violations;
}

interface AxeResults {
  passes: unknown[];
  violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[];
}
