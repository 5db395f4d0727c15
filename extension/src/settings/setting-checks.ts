import { dayNumber } from '@espoo-values/strategy-content';
import { CHOICES } from './default-settings.ts';
import { MAX_TITLE, MAX_URL } from './limits.ts';
import type { Link, SettingName, Settings } from './settings-schema.ts';
import { isWebAddress } from './web-address.ts';

/*
 * The schema's verdict without its library, which every new tab would load: a property-based test holds the two equal.
 */

type Checks = { readonly [Name in Exclude<SettingName, 'links'>]: (value: unknown) => boolean };

const oneOf = (allowed: readonly unknown[]) => (value: unknown) => allowed.includes(value);
const isBoolean = (value: unknown) => typeof value === 'boolean';

const CHECKS: Checks = {
  language: oneOf(CHOICES.language),
  theme: oneOf(CHOICES.theme),
  view: oneOf(CHOICES.view),
  motif: isBoolean,
  clock: isBoolean,
  rest: (value) =>
    value === '' || value === 'always' || (typeof value === 'string' && dayNumber(value) !== undefined),
  mostVisited: isBoolean,
  noted: isBoolean,
};

/** Whether the schema takes the value as it is. Links are judged one by one, by {@link checkedLink}. */
export function isValid<Name extends keyof Checks>(name: Name, value: unknown): value is Settings[Name] {
  return CHECKS[name](value);
}

/** The link that the schema makes of it; `undefined` where it takes none. */
export function checkedLink(value: unknown): Link | undefined {
  const { title, url } = (value ?? {}) as { title?: unknown; url?: unknown };
  if (typeof title !== 'string' || typeof url !== 'string') return undefined;
  const link = { title: title.trim(), url: url.trim() };
  const isGood =
    link.title !== '' &&
    link.title.length <= MAX_TITLE &&
    link.url.length <= MAX_URL &&
    isWebAddress(link.url);
  return isGood ? link : undefined;
}
