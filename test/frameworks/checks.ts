import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { builtInEdition, checkEdition, type Language, translationIn } from '@espoo-values/strategy-content';
import type { EspooValuesChangeDetail } from '@espoo-values/widget';
import type { Page } from '../support/engines.ts';
import { title } from '../support/expected.ts';
import { until } from '../support/until.ts';
import type { Application } from './applications.ts';

/*
 * What every application does, whatever its framework. It has five buttons (`language`, `city`, `element`, `placeholder`, `wrong`), and
 * says in outputs what a listener in the markup was told (`told`), what one added by hand heard (`heard`), and what was `refused`.
 */

const DATE = '2026-11-24';
/** The value of that day. */
const VALUE = 'kumppanuus';

/** Counts what the elements of a page tell; a page that tells without end would never be still. */
export const COUNTER = `window.espooValuesTold = 0;
for (const type of ['change', 'error'])
  addEventListener('espoo-values-' + type, () => { window.espooValuesTold += 1; }, true);`;

/** Of the tag in an application's markup. */
interface Seen {
  /** Of the first value's heading: its level and its text. */
  readonly heading: string;
  readonly lang: string;
  /** The text of the child that stands in the slot. */
  readonly slotted: string;
  readonly told: EspooValuesChangeDetail | null;
  readonly heard: EspooValuesChangeDetail | null;
}

/** Runs in the page. */
function seen(): Seen | null {
  const element = document.querySelector<HTMLElement>('main espoo-values:not(aside *)');
  const heading = element?.shadowRoot?.querySelector('[part~=title]');
  const output = (id: string) => JSON.parse(document.getElementById(id)?.textContent || 'null');
  const slot = element?.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=footer]');
  return element && heading
    ? {
        heading: `${heading.localName} ${heading.textContent ?? ''}`,
        lang: heading.closest<HTMLElement>('[lang]')?.lang ?? '',
        slotted: slot?.assignedElements()[0]?.textContent?.trim() ?? '',
        told: output('told'),
        heard: output('heard'),
      }
    : null;
}

/** Waits until the tag and the application say what they should. */
async function sees(page: Page, expected: Partial<Seen>) {
  const now = async () => {
    const all = await page.evaluate(seen);
    return Object.fromEntries(Object.keys(expected).map((name) => [name, all?.[name as keyof Seen]]));
  };
  const says = async () => isDeepStrictEqual(await now(), expected);
  // What it says instead is the better message.
  await until('the application says so', says).catch(() => undefined);
  assert.deepEqual(await now(), expected);
}

const shown = (lang: Language, valueId = VALUE) => ({ valueId, date: DATE, lang });

const press = (page: Page, id: string) =>
  page.evaluate((button) => document.getElementById(button)?.click(), id);

const toldSoFar = (page: Page) =>
  page.evaluate(() => (window as unknown as { espooValuesTold: number }).espooValuesTold);

/** Until then a server's page may have no listeners. */
export const isReady = (page: Page) => sees(page, { heard: shown('fi') });

/** Texts in three languages, told to both kinds of listeners; children that the framework goes on to own. */
export async function followsLanguage(page: Page, { isHydrated = false }: Pick<Application, 'isHydrated'>) {
  await sees(page, {
    heading: `h3 ${title('fi')}`,
    lang: 'fi',
    slotted: 'In fi',
    heard: shown('fi'),
    ...(!isHydrated && { told: shown('fi') }),
  });
  for (const lang of ['sv', 'en', 'fi'] as const) {
    await press(page, 'language');
    const told = shown(lang);
    await sees(page, { heading: `h3 ${title(lang)}`, lang, slotted: `In ${lang}`, told, heard: told });
  }
}

/** An object as a property, made anew whenever the framework renders: told once, and never again. */
export async function takesEdition(page: Page) {
  const before = await toldSoFar(page);
  await press(page, 'city');
  const told = shown('fi', 'selkeys');
  await sees(page, { heading: 'h3 Selkeys', told, heard: told });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(await toldSoFar(page), before + 1);
  await press(page, 'city');
  await sees(page, { heading: `h3 ${title('fi')}`, told: shown('fi'), heard: shown('fi') });
}

/** Runs in the page: of the tag that has no children. */
function bare() {
  const element = document.querySelector('aside espoo-values');
  const heading = element?.shadowRoot?.querySelector('[part~=section-title]');
  return {
    heading: `${heading?.localName} ${heading?.textContent}`,
    isSeen: element?.checkVisibility(),
    refused: JSON.parse(document.getElementById('refused')?.textContent || 'null'),
  };
}

/**
 * A tag without children is given a text, a number, a truth and a list. The list is refused, and told of once, though the framework
 * sets another one whenever it hears of that.
 *
 * @returns what the console says of it
 */
export async function takesEveryKind(page: Page) {
  const says = async (isSeen: boolean, refused: unknown) => {
    const expected = { heading: `h5 ${builtInEdition.translations.fi.mission.title}`, isSeen, refused };
    const isSo = async () => isDeepStrictEqual(await page.evaluate(bare), expected);
    await until('the tag without children is as it should be', isSo).catch(() => undefined);
    assert.deepEqual(await page.evaluate(bare), expected);
  };
  await says(true, null);
  const before = await toldSoFar(page);
  await press(page, 'wrong');
  // As the page writes it down.
  const refused: unknown = JSON.parse(JSON.stringify(checkEdition([])));
  await says(false, refused);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  assert.equal(await toldSoFar(page), before + 1);
  await press(page, 'wrong');
  await says(true, refused);
  return /^console\.warn: <espoo-values> takes no edition: /;
}

/** The framework takes its tag away and makes another, which has all that the first had. */
export async function comesAndGoes(page: Page) {
  await press(page, 'language');
  for (let round = 0; round < 2; round += 1) {
    await press(page, 'element');
    await page.waitFor(() => document.querySelector('main espoo-values:not(aside *)') === null);
    await press(page, 'element');
    await sees(page, {
      heading: `h3 ${title('sv')}`,
      slotted: 'In sv',
      told: shown('sv'),
      heard: shown('sv'),
    });
  }
  await press(page, 'language');
  await press(page, 'language');
  await sees(page, { heading: `h3 ${title('fi')}`, heard: shown('fi') });
}

/** The framework's own `<div data-espoo-values>`, whose children it changes, removes and makes again. */
export async function leavesPlaceholderToFramework(page: Page) {
  const mission = (lang: Language) => translationIn(builtInEdition, lang).mission.title;
  const showsMission = (lang: Language) =>
    page.waitFor(
      `document.querySelector('[data-espoo-values]')?.shadowRoot?.querySelector('espoo-values')?.shadowRoot
        .querySelector('[part~=section-title]')?.textContent.replaceAll('\\xAD', '') === ${JSON.stringify(mission(lang))}`,
    );
  for (let round = 0; round < 2; round += 1) {
    await showsMission('fi');
    await press(page, 'language');
    await page.waitFor(
      () => document.querySelector('[data-espoo-values] > p')?.textContent?.trim() === 'In sv',
    );
    await press(page, 'placeholder');
    await page.waitFor(() => document.querySelector('[data-espoo-values]') === null);
    assert.equal(
      await page.evaluate(() => document.querySelector('section')?.textContent?.trim()),
      'After the placeholder',
    );
    await press(page, 'placeholder');
    await press(page, 'language');
    await press(page, 'language');
  }
  await showsMission('fi');
}
