import { deepFreeze } from './deep-freeze.ts';
import { disagreements } from './edition-agreement.ts';
import {
  LIMITS,
  MISSING,
  NOT_A_BOOLEAN,
  NOT_AN_OBJECT,
  notAList,
  notAText,
  notOneOf,
  PATTERNS,
  type PatternName,
  type Problem,
  UNREADABLE,
  unknownKeys,
} from './edition-rules.ts';
import type { Edition } from './edition-schema.ts';
import { LANGUAGES } from './languages.ts';

/** Copies a value as it checks it; reports what is wrong. */
type Check = (value: unknown, path: string, report: (path: string, message: string) => void) => unknown;

const text =
  (pattern: PatternName, most: number): Check =>
  (value, path, report) => {
    if (typeof value === 'string' && value.length <= most && PATTERNS[pattern].test(value)) return value;
    report(path, notAText(pattern, most));
    return undefined;
  };

const listOf =
  (item: Check, most: number): Check =>
  (value, path, report) => {
    const length = Array.isArray(value) ? value.length : 0;
    if (length > 0 && length <= most) {
      // By hand: a page may have put another `Array.from` in the place of the language's own.
      const copy: unknown[] = [];
      for (let index = 0; index < length; index++) {
        copy[index] = item((value as unknown[])[index], `${path}[${index}]`, report);
      }
      return copy;
    }
    report(path, notAList(most));
    return undefined;
  };

const exactly =
  (checks: Record<string, Check>, optional = ''): Check =>
  (value, path, report) => {
    if (typeof value !== 'object' || !value) {
      report(path, NOT_AN_OBJECT);
      return undefined;
    }
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(checks)) {
      const keyPath = path ? `${path}.${key}` : key;
      if (key in value) copy[key] = checks[key]?.((value as Record<string, unknown>)[key], keyPath, report);
      else if (key !== optional) report(keyPath, MISSING);
    }
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(checks, key));
    if (unknown.length > 0) report(path, unknownKeys(unknown));
    return copy;
  };

const inEachLanguage = (check: Check) =>
  exactly(Object.fromEntries(LANGUAGES.map((language) => [language, check])));

const oneOf =
  (allowed: readonly unknown[], message: string): Check =>
  (value, path, report) => {
    if (!allowed.includes(value)) report(path, message);
    return value;
  };

const title = text('text', LIMITS.title);
const id = text('id', LIMITS.title);
const paragraphs = listOf(text('text', LIMITS.paragraph), LIMITS.items);
const section = exactly({ title, paragraphs });

const edition = exactly({
  id,
  city: inEachLanguage(title),
  originalLanguage: oneOf(LANGUAGES, notOneOf(LANGUAGES)),
  source: exactly({ title: inEachLanguage(title), site: title }),
  translations: inEachLanguage(
    exactly(
      {
        official: oneOf([true, false], NOT_A_BOOLEAN),
        trail: listOf(title, LIMITS.items),
        vision: section,
        mission: section,
        values: exactly({ title, items: listOf(exactly({ id, title, paragraphs }), LIMITS.items) }),
        hyphenation: listOf(text('hyphenated', LIMITS.title), LIMITS.hyphenation),
      },
      'hyphenation',
    ),
  ),
});

/**
 * The check of `parseEdition` without Valibot, for faces where every byte is paid by every visitor. The two are held
 * equal by a property-based test; `parseEdition` and its schema are the measure.
 *
 * @returns the edition, a frozen copy, or the problems.
 */
export function checkEdition(input: unknown): { edition: Edition } | { problems: readonly Problem[] } {
  const problems: Problem[] = [];
  try {
    const copy = edition(input, '', (path, message) => problems.push({ path, message })) as Edition;
    if (problems.length === 0) problems.push(...disagreements(copy));
    if (problems.length === 0) return { edition: deepFreeze(copy) };
  } catch {
    // A getter or a proxy of the input threw while it was read.
    return { problems: [{ path: '', message: UNREADABLE }] };
  }
  return { problems };
}
