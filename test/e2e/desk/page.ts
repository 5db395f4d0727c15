import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { type Edition, parseEdition } from '@espoo-values/strategy-content';
import { readEditionFiles } from '@espoo-values/strategy-content/files';
import type { Page } from '../../support/engines.ts';

/** The edition of an invented town in Finnish and Northern Sámi, as its files. */
export const FILES: ReadonlyMap<string, Uint8Array> = filesIn('tunturila');

function filesIn(name: string) {
  const folder = join(ROOT, 'packages/strategy-content/test/editions', name);
  return new Map(readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]));
}

export const TUNTURILA = readEditionFiles(FILES).edition as Edition;

/** Lets the page give what it saves to the test. */
export const catchSaved = (page: Page) =>
  page.evaluate(() => {
    const view = window as unknown as { saved: { name: string; base64: string }[] };
    view.saved = [];
    let last: Blob | undefined;
    URL.createObjectURL = (blob: Blob) => {
      last = blob;
      return '#';
    };
    HTMLAnchorElement.prototype.click = function () {
      void last?.arrayBuffer().then((bytes) => {
        const base64 = btoa(String.fromCharCode(...new Uint8Array(bytes)));
        view.saved.push({ name: this.download, base64 });
      });
    };
  });

/** The file that was saved last, once it is there. */
export async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const { name, base64 } = (await page.waitFor(() => {
    const view = window as unknown as { saved: { name: string; base64: string }[] };
    return view.saved.pop();
  })) as { name: string; base64: string };
  return { name, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
}

/** What the page saves as JSON, after a press on its button. */
export async function savedEdition(page: Page): Promise<Edition> {
  await page.evaluate(() => document.getElementById('save-json')?.click());
  const { bytes } = await saved(page);
  return parseEdition(JSON.parse(Buffer.from(bytes).toString()));
}

/** Chooses files as a reader does, and waits until they are dealt with. */
export async function openFiles(
  page: Page,
  files: ReadonlyMap<string, Uint8Array | string>,
): Promise<string> {
  const sent = [...files].map(([name, content]) => [name, Buffer.from(content).toString('base64')] as const);
  await page.evaluate((given) => {
    (document.getElementById('opened') as HTMLElement).textContent = '';
    const chosen = new DataTransfer();
    for (const [name, base64] of given) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      chosen.items.add(new File([bytes], name));
    }
    const input = document.getElementById('files') as HTMLInputElement;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
  }, sent);
  return page.waitFor(() => {
    const dialog = document.getElementById('ask') as HTMLDialogElement;
    if (dialog.open) dialog.querySelector('button')?.click();
    return document.getElementById('opened')?.textContent;
  }) as Promise<string>;
}

/** Writes into a field as a reader does. */
export const write = (page: Page, path: string, text: string) =>
  page.evaluate(
    (id, value) => {
      const field = document.getElementById(id) as HTMLInputElement;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    path,
    text,
  );

export const press = (page: Page, id: string) =>
  page.evaluate((name) => {
    const button = document.getElementById(name) as HTMLElement;
    button.focus();
    button.click();
  }, id);

export const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

export const textOf = (page: Page, id: string) =>
  page.evaluate((name) => document.getElementById(name)?.textContent ?? '', id);

/** What is said beside a field, once it is. */
export const problemAt = (page: Page, path: string) =>
  page.waitFor<string>(`document.getElementById('${path}-problem')?.textContent`);

/** Answers what the page asks, once it asks. */
export async function answer(page: Page, value: 'yes' | 'no'): Promise<string> {
  const question = await page.waitFor<string>(
    `document.getElementById('ask').open && document.getElementById('ask-question').textContent`,
  );
  await page.click(`#ask button[value=${value}]`);
  return question;
}
