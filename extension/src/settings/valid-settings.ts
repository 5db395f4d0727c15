import { SETTING_NAMES } from './default-settings.ts';
import { MAX_LINKS } from './limits.ts';
import { checkedLink, isValid } from './setting-checks.ts';
import type { Link, SettingName, Settings } from './settings-schema.ts';

/**
 * Those of the settings in `stored` that are as they must be. Anything may come in; each key is judged alone, and each
 * link.
 */
export function validSettings(stored: unknown): Partial<Settings> {
  if (typeof stored !== 'object' || stored === null) return {};
  const own = new Map(Object.entries(stored));
  const valid = SETTING_NAMES.map((name) => [name, validValue(name, own.get(name))] as const);
  return Object.fromEntries(valid.filter(([, value]) => value !== undefined));
}

function validValue(name: SettingName, value: unknown): Settings[SettingName] | undefined {
  if (name === 'links') return validLinks(value);
  return isValid(name, value) ? value : undefined;
}

/** The good ones among the links, as many as are allowed. Of a list without a single good one nothing is known. */
function validLinks(value: unknown): readonly Link[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const links = value.map(checkedLink).filter((link) => link !== undefined);
  return links.length > 0 || value.length === 0 ? links.slice(0, MAX_LINKS) : undefined;
}
