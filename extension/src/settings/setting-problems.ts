import { civilDate } from '@espoo-values/strategy-content';
import { fill } from '../words/fill.ts';
import LINK_WORDS from '../words/links.json' with { type: 'json' };
import TRANSFER_WORDS from '../words/transfer.json' with { type: 'json' };
import type { UiLanguage } from '../words/ui-language.ts';
import { MAX_LINKS, wrongFields } from './link.ts';
import { isResting } from './rest.ts';
import { MANAGEABLE_NAMES, type Settings, SETTINGS, validSettings } from './settings-schema.ts';

/* Mistakes in settings that somebody wrote by hand: in a settings file, or in a policy. */

/** A mistake in a file: its place, and what is allowed there. */
export interface Problem {
  /** Such as `links[2].url`; empty for the file as a whole. */
  readonly path: string;
  readonly allowed: Allowed;
  /** The allowed values, if they can be listed. */
  readonly options?: readonly string[];
}

type Allowed =
  | keyof (typeof TRANSFER_WORDS)[UiLanguage]['allowed']
  | keyof (typeof LINK_WORDS)[UiLanguage]['wrong'];

/** Says what is allowed at the place of a problem, as the rest of a sentence after a colon. */
function allowedInWords({ allowed, options = [] }: Problem, language: UiLanguage): string {
  const text = { ...TRANSFER_WORDS[language].allowed, ...LINK_WORDS[language].wrong }[allowed];
  return fill(text, { options: options.join(', ') });
}

/** The number of problems that are listed. More would help nobody. */
const MOST = 20;

/** Problems in words, with their places. Of very many it lists the first ones, and says how many more there are. */
export function problemsInWords(problems: readonly Problem[], language: UiLanguage) {
  const lines = problems.slice(0, MOST).map((problem) => ({
    path: problem.path,
    text: allowedInWords(problem, language),
  }));
  const left = problems.length - lines.length;
  if (left === 0) return lines;
  return [...lines, { path: '', text: fill(TRANSFER_WORDS[language].more, { count: `${left}` }) }];
}

/** Settings in a policy, or in a file for one, that will not do what their writer may think. */
export function problemsInPolicy(set: Readonly<Record<string, unknown>>): readonly Problem[] {
  return [
    ...Object.entries(set).flatMap(([name, value]) => problemsIn(name, value)),
    ...pastIn(validSettings(set)),
  ];
}

/** A day that has already arrived hides nothing any more. */
export function pastIn({ hiddenUntil = '' }: Partial<Settings>): readonly Problem[] {
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
