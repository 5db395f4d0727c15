import { migrate, MIGRATIONS, VERSION_KEY, versionOf } from '../settings/migrations.ts';
import { pastIn, type Problem, problemsIn } from '../settings/setting-problems.ts';
import {
  type ManageableName,
  MANAGEABLE_NAMES,
  type SettingName,
  type Settings,
  settingsWith,
  validSettings,
} from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';

/** The changes that a file asks for. A file with any problem asks for none. */
export interface Import {
  readonly change: Partial<Settings>;
  /** Settings in the file that a policy has set: they stay as they are. */
  readonly left: readonly ManageableName[];
  readonly problems: readonly Problem[];
  /** Settings that are taken, but will not do what their writer may think. */
  readonly notes: readonly Problem[];
}

/** The key that tells a settings file from any other. */
export const MARK = 'espooValuesSettings';

/** The settings as text for a file, except those that a policy has set: they are not the reader's. */
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

/** Reads the text of a file, and lists every problem in it. */
export function importSettings(text: string | undefined, locked: ReadonlySet<SettingName>): Import {
  if (text === undefined) return wrong([{ path: '', allowed: 'encoding' }]);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return wrong([{ path: '', allowed: 'json' }]);
  }
  const stored = isRecord(content) ? content[MARK] : undefined;
  if (!isRecord(stored)) return wrong([{ path: '', allowed: 'file' }]);
  if (versionOf(stored) > MIGRATIONS.length) return wrong([{ path: VERSION_KEY, allowed: 'version' }]);
  const asked = Object.entries(migrate(stored)).filter(([key]) => key !== VERSION_KEY);
  if (asked.length === 0) return wrong([{ path: '', allowed: 'file' }]);
  const problems = asked.flatMap(([name, value]) => problemsIn(name, value));
  if (problems.length > 0) return wrong(problems);
  const wanted = validSettings(Object.fromEntries(asked));
  return {
    change: settingsWith((name) => (locked.has(name) ? undefined : wanted[name])),
    left: MANAGEABLE_NAMES.filter((name) => name in wanted && locked.has(name)),
    problems,
    notes: pastIn(wanted),
  };
}

const wrong = (problems: readonly Problem[]) => ({ change: {}, left: [], problems, notes: [] });

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
