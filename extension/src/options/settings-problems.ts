import * as v from 'valibot';
import { MANAGEABLE_NAMES, type ManageableName } from '../settings/default-settings.ts';
import { type Settings, SettingsSchema } from '../settings/settings-schema.ts';
import type { OptionsWords } from '../words/options-words.ts';

/** Something in a file that is not as it must be: where, and what is allowed there. */
export interface Problem {
  /** Such as `links[2].url`; empty for the file as a whole. */
  readonly path: string;
  readonly allowed: Allowed;
  /** What is allowed, where it can be listed. */
  readonly options?: readonly string[];
}

export type Allowed = keyof OptionsWords['allowed'];

export type FileSettings = Partial<Pick<Settings, ManageableName>>;

/** Settings that a file asks for, as the schema makes them; or all that is wrong with them. */
export type Checked =
  | { readonly settings: FileSettings; readonly problems: readonly [] }
  | { readonly settings?: never; readonly problems: readonly Problem[] };

/** Whether the first note was read belongs to the reader of one browser, and not to a file. */
const FileSchema = v.partial(v.objectWithRest(v.omit(SettingsSchema, ['noted']).entries, v.never()));

/** What the settings in a file come to. Every problem in them is listed. */
export function checkSettings(stored: Readonly<Record<string, unknown>>): Checked {
  // An object's own names the schema's library would pass over.
  const inherited = Object.keys(stored).filter((name) => name in Object.prototype);
  if (inherited.length > 0) return { problems: inherited.map((path) => ({ path, allowed: 'name' })) };
  const result = v.safeParse(FileSchema, stored);
  return result.success
    ? // No text of a file has an `undefined` in it.
      { settings: result.output as FileSettings, problems: [] }
    : { problems: problemsIn(result.issues) };
}

/** What is allowed at the place of a problem, as a sentence goes on after a colon. */
export function allowedInWords({ allowed, options = [] }: Problem, words: OptionsWords['allowed']): string {
  const text = words[allowed];
  return typeof text === 'string' ? text : text(options.join(', '));
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
