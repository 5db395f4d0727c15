import { type ManageableName, MANAGEABLE_NAMES, SETTINGS } from '../src/settings/settings-schema.ts';
import { fill } from '../src/words/fill.ts';
import TEXTS from './policy-texts.json' with { type: 'json' };

/** The path of the schema in the extension. */
export const MANAGED_SCHEMA_FILE = 'managed_schema.json';

/** The texts that an administrator reads about each setting. They are in English, as all of a browser's policies are. */
type PolicyTexts = Readonly<Record<ManageableName, { title: string; description: string }>>;
const POLICY_TEXTS: PolicyTexts = TEXTS;

/** A setting in the part of JSON Schema that Chromium knows. */
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
 * The schema of the settings that a policy can set. Chromium refuses to load an extension whose schema it does not like, so a test
 * checks this one by Chromium's rules. The settings lie side by side, because a Windows registry key keeps them best so.
 *
 * @throws {Error} that names a setting without a text: the build is before the check of types, which would say so too
 */
export function managedSchema(policyTexts: Partial<PolicyTexts> = POLICY_TEXTS) {
  const properties = MANAGEABLE_NAMES.map((name) => {
    const text = policyTexts[name];
    if (!text)
      throw new Error(
        `The setting "${name}" has no text in build/policy-texts.json. Add its title and description.`,
      );
    const { title, description } = text;
    const texts = { title, description: fill(description) };
    const schema = { ...texts, ...rules(SETTINGS[name]), default: SETTINGS[name].default };
    return [name, schema satisfies PolicySchema] as const;
  });
  return { type: 'object', properties: Object.fromEntries<PolicySchema>(properties) } as const;
}

/** The rules of a kind, as far as JSON Schema can express them. The extension checks the rest when it reads a policy. */
function rules(setting: Setting): Pick<PolicySchema, 'type' | 'enum' | 'pattern' | 'items'> {
  if (setting.kind === 'choice') return { enum: setting.options, type: 'string' };
  if (setting.kind === 'onOff') return { type: 'boolean' };
  if (setting.kind === 'hiddenUntil')
    return { type: 'string', pattern: '^(always|[0-9]{4}-[0-9]{2}-[0-9]{2})?$' };
  // The fields have no rules: Chromium would drop the whole list for one wrong link. The extension drops only that link.
  const text = { type: 'string' };
  return { type: 'array', items: { type: 'object', properties: { title: text, url: text } } };
}
