import assert from 'node:assert/strict';
import { builtInEdition } from '@espoo-values/strategy-content';
import type { Page } from '../support/engines.ts';

const { translations } = builtInEdition;

/** Runs in the page. */
function firstHeading(selector: string) {
  const heading = document
    .querySelector(selector)
    ?.shadowRoot?.querySelector('[part~=title], [part~=section-title]');
  return heading && `${heading.localName} ${heading.textContent ?? ''}`;
}

/** Once the element is no longer as it came. */
async function isDefined(page: Page) {
  await page.waitFor(() => document.querySelector('espoo-values:not(:defined)') === null);
  // Hydration comes after the scripts; React says on the console what did not fit.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
}

export async function assertServerMarkup(page: Page) {
  await isDefined(page);
  assert.equal(await page.evaluate(firstHeading, '#plain'), `h4 ${translations.sv.mission.title}`);
  assert.equal(
    await page.evaluate(firstHeading, '#rendered espoo-values'),
    `h2 ${translations.en.vision.title}`,
  );
}

/** A defect of React 19 (react/react#35446): properties and listeners of the first render are lost in hydration. */
export async function assertFirstRender(page: Page) {
  await isDefined(page);
  assert.match(String(await page.evaluate(firstHeading, 'espoo-values')), /^h2 (?!Selkeys)/);
  assert.equal(await page.evaluate(() => document.querySelector('output')?.textContent), '0');
}
