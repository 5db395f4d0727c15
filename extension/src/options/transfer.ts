import * as v from 'valibot';
import { type ManageableName, MANAGEABLE_NAMES } from '../settings/default-settings.ts';
import type { EffectiveSettings } from '../settings/effective-settings.ts';
import { migrate, MIGRATIONS, VERSION_KEY, versionOf } from '../settings/migrations.ts';
import { type SettingName, type Settings, SettingsSchema } from '../settings/settings-schema.ts';

/** Something in a file that is not as it must be: where, and what is allowed there. */
export interface Problem {
  /** Such as `links[2].url`; empty for the file as a whole. */
  readonly path: string;
  readonly allowed: Allowed;
  /** What is allowed, where it can be listed. */
  readonly options?: readonly string[];
}

export type Allowed =
  'json' | 'file' | 'version' | 'name' | 'choice' | 'boolean' | 'rest' | 'links' | 'link' | 'title' | 'url';

/** What a file asks for; a file with any problem asks for nothing. */
export interface Import {
  readonly change: Partial<Settings>;
  /** Settings in the file that a policy has set: they are left as they are. */
  readonly left: readonly ManageableName[];
  readonly problems: readonly Problem[];
}

/** The key that tells such a file from any other. */
const MARK = 'espooValuesSettings';

/** Whether the first note was read belongs to the reader of this browser, and not to a file. */
const FileSchema = v.partial(v.objectWithRest(v.omit(SettingsSchema, ['noted']).entries, v.never()));

/** The settings as text for a file, but for those that a policy has set: they are not the reader's. */
export function exportSettings({ settings, locked }: EffectiveSettings): string {
  const own = MANAGEABLE_NAMES.filter((name) => !locked.has(name));
  const content = {
    [MARK]: {
      [VERSION_KEY]: MIGRATIONS.length,
      ...Object.fromEntries(own.map((name) => [name, settings[name]])),
    },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What the text of a file asks for. Every problem in it is listed. */
export function importSettings(text: string, locked: ReadonlySet<SettingName>): Import {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return wrong({ path: '', allowed: 'json' });
  }
  const stored = isRecord(content) ? content[MARK] : undefined;
  if (!isRecord(stored)) return wrong({ path: '', allowed: 'file' });
  if (versionOf(stored) > MIGRATIONS.length) return wrong({ path: VERSION_KEY, allowed: 'version' });
  const settings = Object.entries(migrate(stored)).filter(([key]) => key !== VERSION_KEY);
  // An object's own names the schema's library would pass over.
  const inherited = settings.filter(([key]) => key in Object.prototype);
  if (inherited.length > 0)
    return wrong(...inherited.map(([key]) => ({ path: key, allowed: 'name' as const })));
  const result = v.safeParse(FileSchema, Object.fromEntries(settings));
  if (!result.success) return wrong(...problemsIn(result.issues));
  const names = MANAGEABLE_NAMES.filter((name) => Object.hasOwn(result.output, name));
  const free = names.filter((name) => !locked.has(name));
  return {
    change: Object.fromEntries(free.map((name) => [name, result.output[name]])),
    left: names.filter((name) => locked.has(name)),
    problems: [],
  };
}

function wrong(...problems: readonly Problem[]): Import {
  return { change: {}, left: [], problems };
}

/** One problem for each place: the first one found there. */
function problemsIn(issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] {
  const byPath = new Map<string, Problem>();
  for (const { path = [] } of issues) {
    const keys = path.map(({ key }) => key);
    const words = keys.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
    const problem = { path: words.replace(/^\./, ''), ...allowedAt(keys) };
    if (!byPath.has(problem.path)) byPath.set(problem.path, problem);
  }
  return [...byPath.values()];
}

function allowedAt([name, index, field]: readonly unknown[]): Pick<Problem, 'allowed' | 'options'> {
  const known = MANAGEABLE_NAMES.find((each) => each === name);
  if (known === undefined) return { allowed: 'name', options: MANAGEABLE_NAMES };
  const schema = SettingsSchema.entries[known];
  if (schema.type === 'picklist') return { allowed: 'choice', options: schema.options };
  if (schema.type === 'boolean') return { allowed: 'boolean' };
  if (schema.type === 'string') return { allowed: 'rest' };
  if (field === 'title' || field === 'url') return { allowed: field };
  return { allowed: index === undefined ? 'links' : 'link' };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
