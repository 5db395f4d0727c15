import fc from 'fast-check';
import type { Link } from '../src/settings/link.ts';
import { DEFAULT_SETTINGS, SETTINGS, type Settings, validSettings } from '../src/settings/settings-schema.ts';

/** Links as they are kept. */
export const anyLink: fc.Arbitrary<Link> = fc.record(
  {
    title: fc
      .string({ minLength: 1, maxLength: 60 })
      .filter((title) => title.trim() === title && /[a-z0-9]/i.test(title)),
    url: fc.webUrl({ withQueryParameters: true }).filter((url) => url.length <= 2000),
  },
  { noNullPrototype: true },
);

const anyDate = fc
  .integer({ min: 0, max: 40_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

/** Something right for each setting. */
export const anyOf: { readonly [Name in keyof Settings]: fc.Arbitrary<Settings[Name]> } = {
  language: fc.constantFrom(...SETTINGS.language.options),
  theme: fc.constantFrom(...SETTINGS.theme.options),
  view: fc.constantFrom(...SETTINGS.view.options),
  drawing: fc.boolean(),
  clock: fc.boolean(),
  links: fc.uniqueArray(anyLink, { maxLength: 24, selector: (link) => jsonText(link) }),
  mostVisited: fc.boolean(),
  hiddenUntil: fc.oneof(fc.constantFrom('', 'always'), anyDate),
  introSeen: fc.boolean(),
};

export const anySettings: fc.Arbitrary<Settings> = fc.record(anyOf, { noNullPrototype: true });

/** Some settings, each of them right. */
export const someSettings: fc.Arbitrary<Partial<Settings>> = fc.record(anyOf, {
  requiredKeys: [],
  noNullPrototype: true,
});

/** Objects with the settings' names as keys, each with something right or anything at all. */
export const corrupted: fc.Arbitrary<Record<string, unknown>> = fc.record(
  Object.fromEntries(Object.entries(anyOf).map(([name, right]) => [name, fc.oneof(right, fc.anything())])),
  { requiredKeys: [] },
);

/** A value as JSON; nothing for one that JSON has no word for. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}

/** The settings in `stored`, the default for each that is missing or malformed. */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}
