import { type ManageableName, MANAGEABLE_NAMES, SETTINGS } from '../src/settings/settings-schema.ts';
import { fill } from '../src/words/fill.ts';
import TEXTS from './policy-texts.json' with { type: 'json' };

/** Where the schema lies in the extension. */
export const MANAGED_SCHEMA_FILE = 'managed_schema.json';

/** What an administrator reads about each setting, in English as all of a browser's policies. */
const POLICY_TEXTS: Readonly<Record<ManageableName, { title: string; description: string }>> = TEXTS;

/** A setting in JSON Schema, as far as Chromium knows that. */
export interface PolicySchema {
  readonly type: 'string' | 'boolean' | 'array';
  readonly title: string;
  readonly description: string;
  readonly default: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: object;
}

type Setting = (typeof SETTINGS)[keyof typeof SETTINGS];

/**
 * What a policy can set, as Chromium takes it: it refuses to load an extension whose schema it does not like, so this is
 * held to its rules by a test. The settings lie side by side, as a Windows registry key holds them best.
 */
export function managedSchema() {
  const properties = MANAGEABLE_NAMES.map((name) => {
    const { title, description } = POLICY_TEXTS[name];
    const texts = { title, description: fill(description) };
    const schema = { ...texts, ...rules(SETTINGS[name]), default: SETTINGS[name].default };
    return [name, schema satisfies PolicySchema] as const;
  });
  return { type: 'object', properties: Object.fromEntries<PolicySchema>(properties) } as const;
}

/** The rules of a kind, as far as JSON Schema can say them. The rest is checked when a policy is read. */
function rules(setting: Setting): Pick<PolicySchema, 'type' | 'enum' | 'pattern' | 'items'> {
  if (setting.kind === 'choice') return { enum: setting.options, type: 'string' };
  if (setting.kind === 'onOff') return { type: 'boolean' };
  if (setting.kind === 'hiddenUntil')
    return { type: 'string', pattern: '^(always|[0-9]{4}-[0-9]{2}-[0-9]{2})?$' };
  // No rules for the fields: Chromium drops the whole list for one wrong link, the extension only that link.
  const text = { type: 'string' };
  return { type: 'array', items: { type: 'object', properties: { title: text, url: text } } };
}
