import { type EachLanguageFormat, type Format, LANGUAGE_TAGS, type ObjectFormat } from './edition-format.ts';
import type { Language } from './languages.ts';
import { type Problem, problem, type Rule } from './problem.ts';
import { brokenRule } from './text-format.ts';

/** A problem repeats at most this many characters of a title. */
const MOST_REPEATED = 60;

/**
 * Copies data of unknown origin in a format, and reads every part of it just once.
 *
 * @param problems gets the mistakes; if none is added, the copy has the format
 * @returns a copy
 */
export function copyInFormat(format: Format, data: unknown, problems: Problem[]): unknown {
  let languages: readonly Language[] = [];

  const inEach = ({ each }: EachLanguageFormat): ObjectFormat => ({
    keys: Object.fromEntries(languages.map((tag) => [tag, each])),
  });
  const copy = (format: Format, data: unknown, path: string, item?: string): unknown => {
    const report = (rule: Rule, detail?: string, place = path) =>
      problems.push(problem(place, rule, detail, item));
    const under = (key: string) => (path ? `${path}.${key}` : key);

    // The keys are the edition's languages. If those are unknown, so are the keys.
    if ('each' in format) return languages.length > 0 ? copy(inEach(format), data, path) : data;
    if ('keys' in format) {
      const { keys, optional } = format;
      const names = Object.keys(keys).join(', ');
      const parts: Record<string, unknown> = {};
      if (typeof data !== 'object' || !data || Array.isArray(data)) report('group', names);
      else {
        for (const [key, part] of Object.entries(keys)) {
          const value = (data as Record<string, unknown>)[key];
          if (value !== undefined) parts[key] = copy(part, value, under(key), item);
          else if (!optional?.includes(key)) report('missing', '', under(key));
        }
        // A person corrects no more before looking again.
        const unknown = Object.keys(data).filter((key) => !Object.hasOwn(keys, key));
        for (const key of unknown.slice(0, 9)) report('unknown', names, under(key.slice(0, MOST_REPEATED)));
      }
      return parts;
    }
    if ('item' in format) {
      const items: unknown[] = [];
      const before = problems.length;
      const length = Array.isArray(data) ? data.length : 0;
      // A list that is too long is refused before its items are read.
      if (length < 1 || length > format.most) report('list', `${format.most}`);
      else {
        for (let index = 0; index < length; index++) {
          const each = (data as unknown[])[index];
          const title = (each as { title?: unknown } | null)?.title;
          items[index] = copy(
            format.item,
            each,
            `${path}[${index + 1}]`,
            typeof title === 'string' ? title.slice(0, MOST_REPEATED) : item,
          );
        }
      }
      if (format === LANGUAGE_TAGS && problems.length === before) languages = items as Language[];
      return items;
    }
    if ('choices' in format) {
      if (!format.choices.includes(data as boolean)) report('choice', format.choices.join(' or '));
    } else {
      const broken = brokenRule(format, data);
      if (broken) report(...broken);
    }
    return data;
  };
  return copy(format, data, '');
}
