import { migrate, MIGRATIONS, VERSION_KEY, versionOf } from '../settings/migrations.ts';
import {
  type ManageableName,
  MANAGEABLE_NAMES,
  type SettingName,
  type Settings,
  settingsWith,
} from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';
import { checkSettings, type Problem } from './settings-problems.ts';

/** What a file asks for; a file with any problem asks for nothing. */
export interface Import {
  readonly change: Partial<Settings>;
  /** Settings in the file that a policy has set: they are left as they are. */
  readonly left: readonly ManageableName[];
  readonly problems: readonly Problem[];
}

/** The key that tells such a file from any other. */
const MARK = 'espooValuesSettings';

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
  const asked = Object.entries(migrate(stored)).filter(([key]) => key !== VERSION_KEY);
  const { settings, problems } = checkSettings(Object.fromEntries(asked));
  if (!settings) return wrong(...problems);
  const wanted: Partial<Settings> = settings;
  return {
    change: settingsWith((name) => (locked.has(name) ? undefined : wanted[name])),
    left: MANAGEABLE_NAMES.filter((name) => name in settings && locked.has(name)),
    problems: [],
  };
}

function wrong(...problems: readonly Problem[]): Import {
  return { change: {}, left: [], problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
