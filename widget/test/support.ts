import { fixture } from '@open-wc/testing';
import '../src/define.ts';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';

/** Whether this is the engine in which is tried whole what is the same in every engine and takes long: Chromium, with windows or without. */
export const isChromium = navigator.userAgent.includes('Chrome/');

/** 2026-01-05, a Monday whose value is the first. */
export const FIRST_DAY = '2026-01-05';

/** An element in the page, rendered. */
export async function element(markup: string): Promise<EspooValuesElement> {
  const node = await fixture<HTMLElement>(markup);
  const found = (
    node.matches('espoo-values') ? node : node.querySelector('espoo-values')
  ) as EspooValuesElement;
  await found.updateComplete;
  return found;
}

/** What a part of an element says, without the breaking points. */
export function textOf(node: Node | null | undefined): string {
  return (node?.textContent ?? '')
    .replaceAll('\xAD', '')
    .replaceAll(/[\n ]+/g, ' ')
    .trim();
}

export function part(host: Element, name: string): HTMLElement | null {
  return host.shadowRoot?.querySelector(`[part~="${name}"]`) ?? null;
}

/** The title of the value that is shown. */
export const titleOf = (host: Element): string => textOf(part(host, 'title'));

export function partTexts(host: Element, name: string): string[] {
  return [...(host.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map(textOf);
}

/** Every heading and paragraph that an element shows, in order, but for its own words above and below. */
export function lines(host: Element): string[] {
  const all =
    host.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6, p:not([part~=kicker], [part~=provenance])') ??
    [];
  return [...all].map(textOf);
}

/** The events of one type that reach the document while `action` runs and the element updates. */
export async function eventsDuring<Detail>(
  type: string,
  host: EspooValuesElement,
  action: () => unknown,
): Promise<Detail[]> {
  const details: Detail[] = [];
  const listener = (event: Event) => details.push((event as CustomEvent<Detail>).detail);
  document.addEventListener(type, listener);
  try {
    await action();
    await settled(host);
  } finally {
    document.removeEventListener(type, listener);
  }
  return details;
}

/** What fails in the page while `action` runs, and is caught by nobody. */
export async function errorsDuring(action: () => unknown): Promise<unknown[]> {
  const errors: unknown[] = [];
  const listener = (event: ErrorEvent | PromiseRejectionEvent) => errors.push(event);
  const kinds = ['error', 'unhandledrejection'] as const;
  for (const kind of kinds) addEventListener(kind, listener);
  try {
    await action();
  } finally {
    for (const kind of kinds) removeEventListener(kind, listener);
  }
  return errors;
}

/** Takes every element out of the page. */
export function removeElements() {
  for (const each of document.querySelectorAll('espoo-values')) each.remove();
}

/** Lets observers report and the element follow. */
export async function settled(host: EspooValuesElement) {
  await new Promise((resolve) => setTimeout(resolve));
  await host.updateComplete;
}

/** The console's lines of a kind while `action` runs. */
export async function consoleDuring(
  kind: 'warn' | 'info' | 'error',
  action: () => unknown,
): Promise<string[]> {
  const said: string[] = [];
  const original = console[kind];
  console[kind] = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await action();
  } finally {
    console[kind] = original;
  }
  return said;
}
