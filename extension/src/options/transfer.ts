import { civilDate } from '@espoo-values/strategy-content';
import { MAX_LINKS, wrongFields } from '../settings/link.ts';
import { migrate, MIGRATIONS, VERSION_KEY, versionOf } from '../settings/migrations.ts';
import { isResting } from '../settings/rest.ts';
import {
  type ManageableName,
  MANAGEABLE_NAMES,
  type SettingName,
  type Settings,
  SETTINGS,
  settingsWith,
  validSettings,
} from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';
import { fill } from '../words/fill.ts';
import LINK_WORDS from '../words/links.json' with { type: 'json' };
import TRANSFER_WORDS from '../words/transfer.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';

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

/** A mistake in a file: its place, and what is allowed there. */
export interface Problem {
  /** Such as `links[2].url`; empty for the file as a whole. */
  readonly path: string;
  readonly allowed: Allowed;
  /** The allowed values, if they can be listed. */
  readonly options?: readonly string[];
}

type Allowed =
  keyof (typeof TRANSFER_WORDS)[UiLanguage]['allowed'] | keyof (typeof LINK_WORDS)[UiLanguage]['wrong'];

/** Says what is allowed at the place of a problem, as the rest of a sentence after a colon. */
function allowedInWords({ allowed, options = [] }: Problem, language: UiLanguage): string {
  const text = { ...TRANSFER_WORDS[language].allowed, ...LINK_WORDS[language].wrong }[allowed];
  return fill(text, { options: options.join(', ') });
}

/** The number of problems that are listed. More would help nobody. */
const MOST = 20;

/** Problems in words, with their places. Of very many it lists the first ones, and says how many more there are. */
export function problemsInWords(problems: readonly Problem[], language: UiLanguage): readonly ProblemLine[] {
  const lines = problems.slice(0, MOST).map((problem) => ({
    path: problem.path,
    text: allowedInWords(problem, language),
  }));
  const left = problems.length - lines.length;
  if (left === 0) return lines;
  return [...lines, { path: '', text: fill(TRANSFER_WORDS[language].more, { count: `${left}` }) }];
}

export interface ProblemLine {
  readonly path: string;
  readonly text: string;
}

/** Settings in a policy, or in a file for one, that will not do what their writer may think. */
export function problemsInPolicy(set: Readonly<Record<string, unknown>>): readonly Problem[] {
  return [
    ...Object.entries(set).flatMap(([name, value]) => problemsIn(name, value)),
    ...pastIn(validSettings(set)),
  ];
}

/** A day that has already arrived hides nothing any more. */
function pastIn({ hiddenUntil = '' }: Partial<Settings>): readonly Problem[] {
  const isOver = hiddenUntil !== '' && !isResting(hiddenUntil, civilDate());
  return isOver ? [{ path: 'hiddenUntil', allowed: 'past' }] : [];
}

/** The problems of a setting in a file. */
export function problemsIn(name: string, value: unknown): readonly Problem[] {
  const known = MANAGEABLE_NAMES.find((each) => each === name);
  if (known === undefined) return [{ path: name, allowed: 'name', options: MANAGEABLE_NAMES }];
  const setting = SETTINGS[known];
  if (setting.kind === 'links') return problemsInLinks(name, value);
  if (setting.read(value) !== undefined) return [];
  if (setting.kind === 'choice') return [{ path: name, allowed: 'choice', options: setting.options }];
  return [{ path: name, allowed: setting.kind === 'onOff' ? 'boolean' : 'hiddenUntil' }];
}

function problemsInLinks(name: string, value: unknown): readonly Problem[] {
  if (!Array.isArray(value) || value.length > MAX_LINKS) return [{ path: name, allowed: 'links' }];
  return value.flatMap((link: unknown, index): readonly Problem[] => {
    const path = `${name}[${index}]`;
    if (typeof link !== 'object' || link === null) return [{ path, allowed: 'link' }];
    return wrongFields(link).map((field) => ({ path: `${path}.${field}`, allowed: field }));
  });
}
