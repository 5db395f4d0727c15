import { toJsonSchema } from '@valibot/to-json-schema';
import { DEFAULT_SETTINGS, MANAGEABLE_NAMES } from '../src/settings/default-settings.ts';
import { SettingsSchema } from '../src/settings/settings-schema.ts';
import { POLICY_TEXTS } from './policy-texts.ts';

/** Where the schema lies in the extension. */
export const MANAGED_SCHEMA_FILE = 'managed_schema.json';

type JsonSchema = ReturnType<typeof toJsonSchema>;

/**
 * What a policy can set, as Chromium takes it: it refuses to load an extension whose schema it does not like, so this is
 * held to its rules by a test. The settings lie side by side, as a Windows registry key holds them best.
 */
export function managedSchema(): {
  readonly type: 'object';
  readonly properties: Record<string, JsonSchema>;
} {
  const properties = MANAGEABLE_NAMES.map((name) => {
    // What JSON Schema cannot say (that a date is in the calendar) is checked when a policy is read.
    const schema = toJsonSchema(SettingsSchema.entries[name], { errorMode: 'ignore' });
    delete schema.$schema;
    return [name, { ...POLICY_TEXTS[name], ...loose(schema), default: DEFAULT_SETTINGS[name] }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(properties) as Record<string, JsonSchema> };
}

/**
 * A list without the rules for what is in it, but for the types. Chromium drops the whole list for one wrong item; the
 * extension itself leaves out only that one.
 */
function loose(schema: JsonSchema): JsonSchema {
  if (typeof schema.items !== 'object' || Array.isArray(schema.items)) return schema;
  const { properties = {} } = schema.items;
  const types = Object.entries(properties).map(([name, property]) => [name, typeOf(property)] as const);
  return { type: 'array', items: { type: 'object', properties: Object.fromEntries(types) } };
}

function typeOf(property: JsonSchema | boolean): JsonSchema {
  return typeof property === 'object' && property.type ? { type: property.type } : {};
}
