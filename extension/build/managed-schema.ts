import { MAX_LINKS, MAX_TITLE } from '../src/settings/link.ts';
import { type ManageableName, MANAGEABLE_NAMES, SETTINGS } from '../src/settings/settings-schema.ts';

/** Where the schema lies in the extension. */
export const MANAGED_SCHEMA_FILE = 'managed_schema.json';

/** What an administrator reads about each setting, in English as all of a browser's policies. */
const POLICY_TEXTS: Readonly<Record<ManageableName, { title: string; description: string }>> = {
  language: {
    title: 'Language',
    description: 'The language of the pages and of the value; auto is the language of the browser.',
  },
  theme: { title: 'Colours', description: 'Light or dark; auto follows the browser.' },
  view: { title: 'First view', description: 'What a new tab shows first.' },
  motif: { title: 'Drawing', description: 'Whether the drawing of the value is shown.' },
  clock: { title: 'Clock', description: 'Whether the time of day is shown.' },
  rest: {
    title: 'Hide the value',
    description:
      'Until when the value is hidden. Empty: it is shown. always: it stays hidden. A date as YYYY-MM-DD: the first day, in Helsinki, on which it is shown again.',
  },
  links: {
    title: 'Quick links',
    description: `At most ${MAX_LINKS} links, each with a title of 1 to ${MAX_TITLE} characters and a url that begins with https:// or http:// and holds no user name or password. A link that does not fit is left out, the others are kept. An empty list leaves no links.`,
  },
  mostVisited: {
    title: 'Most visited sites',
    description:
      'Whether the sites most visited are listed. The reader is asked for the permission topSites first: a policy cannot give it. False forbids the list.',
  },
};

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
    const schema = { ...POLICY_TEXTS[name], ...rules(SETTINGS[name]), default: SETTINGS[name].default };
    return [name, schema satisfies PolicySchema] as const;
  });
  return { type: 'object', properties: Object.fromEntries<PolicySchema>(properties) } as const;
}

/** The rules of a kind, as far as JSON Schema can say them. The rest is checked when a policy is read. */
function rules(setting: Setting): Pick<PolicySchema, 'type' | 'enum' | 'pattern' | 'items'> {
  if (setting.kind === 'choice') return { enum: setting.options, type: 'string' };
  if (setting.kind === 'onOff') return { type: 'boolean' };
  if (setting.kind === 'rest') return { type: 'string', pattern: '^(always|[0-9]{4}-[0-9]{2}-[0-9]{2})?$' };
  // No rules for the fields: Chromium drops the whole list for one wrong link, the extension only that link.
  const text = { type: 'string' };
  return { type: 'array', items: { type: 'object', properties: { title: text, url: text } } };
}
