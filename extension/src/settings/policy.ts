import { chooseLanguage } from '@espoo-values/strategy-content';
import { languages } from '@espoo-values/strategy-content/outline';
import { contentOf, type ExtensionStorage } from './extension-storage.ts';
import { MANAGEABLE_NAMES, SETTINGS } from './settings-schema.ts';

/*
 * The settings of a policy, in the shapes in which they arrive. From Windows' registry by way of Firefox, a switch is 0 or 1
 * and a list is text in JSON. People write "SV", "sv-FI" and "Dark ". Chromium itself turns the registry's shapes into the
 * schema's, and drops values that the schema does not allow. Only a policy is read so: the extension's own storage has one
 * shape.
 */

/** The spellings of a switch. */
const SWITCHES: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  ...[0, '0', 'false'].map((off) => [off, false] as const),
  ...[1, '1', 'true'].map((on) => [on, true] as const),
]);

type Values = Readonly<Record<string, unknown>>;

/** The policy's settings, in the shape of the settings if that is clear, or else unchanged. Never rejects. */
export async function policyValues(storage: Pick<ExtensionStorage, 'managed'>): Promise<Values> {
  // Firefox rejects if there is no policy.
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
  // `auto`, and what is no language of the edition, stay as they are.
  if (name === 'language' && typeof word === 'string') return chooseLanguage(word, languages, word);
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
