import { contentOf, type ExtensionStorage } from './extension-storage.ts';
import { MANAGEABLE_NAMES, SETTINGS } from './settings-schema.ts';

/*
 * What a policy sets, in the shapes in which it arrives: from Windows' registry by way of Firefox a switch is 0 or 1 and a list is
 * text in JSON; people write "SV", "sv-FI" and "Dark ". Chromium turns the registry's shapes into the schema's by itself, and
 * drops what the schema does not allow. Only a policy is read so: what the extension keeps itself has one shape.
 */

/** How a switch may be told. */
const SWITCHES: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...[0, '0', 'false'].map((off) => [off, false] as const),
  ...[1, '1', 'true'].map((on) => [on, true] as const),
]);

type Values = Readonly<Record<string, unknown>>;

/** What the policy sets, brought into the shape of the settings where that is plain; the rest as it is. Never rejects. */
export async function policyValues(storage: Pick<ExtensionStorage, 'managed'>): Promise<Values> {
  // Firefox rejects where there is no policy; that is none.
  return inShape((await contentOf(() => storage.managed)) ?? {});
}

export function inShape(set: Values): Values {
  return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, shaped(name, value)]));
}

function shaped(name: string, value: unknown): unknown {
  const known = MANAGEABLE_NAMES.find((each) => each === name);
  if (known === undefined) return value;
  const { kind } = SETTINGS[known];
  if (kind === 'links') return listIn(value);
  const word = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (kind === 'onOff') return SWITCHES.get(word) ?? value;
  if (kind === 'choice' && name === 'language' && typeof word === 'string')
    return SETTINGS.language.options.find((option) => option === word) ?? word.split(/[-_]/)[0];
  return word;
}

/** A list, of objects, which may be text in JSON themselves. */
function listIn(value: unknown): unknown {
  const list = parsed(value);
  return Array.isArray(list) ? list.map(parsed) : value;
}

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
