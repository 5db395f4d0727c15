import type { Browser, Page } from '../support/engines.ts';

/**
 * A page of somebody who has an account and has logged in.
 *
 * @param address of the form
 * @param selectors of its fields and its button
 * @param isIn an expression that is true once it is done
 */
export async function logIn(
  browser: Browser,
  address: string,
  selectors: [name: string, password: string, button: string],
  isIn: string,
): Promise<Page> {
  const page = await browser.open(address, { viewport: { width: 1200, height: 900 } });
  await page.evaluate((all) => {
    const [name, password, button] = all.map((each) => document.querySelector<HTMLInputElement>(each));
    if (!name || !password || !button) throw new Error('The form has other fields.');
    name.value = 'Writer';
    password.value = 'a long password';
    button.click();
  }, selectors);
  await page.waitFor(isIn);
  return page;
}

/** Puts a text in the place of an editor's own. */
export const write = (page: Page, selector: string, text: string) =>
  page.evaluate(
    (where, what) => {
      (document.querySelector(where) as HTMLTextAreaElement).value = what;
    },
    selector,
    text,
  );

/** Clicks on a button of a form, wherever it is on the page. */
export const push = (page: Page, selector: string) =>
  page.evaluate((where) => {
    document.querySelector<HTMLElement>(where)?.click();
  }, selector);
