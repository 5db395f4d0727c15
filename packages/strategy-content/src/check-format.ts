import type { Problem } from './edition.ts';
import type { Format, ListFormat, ObjectFormat } from './edition-format.ts';

/**
 * Copies data of unknown origin in a format, and reads every part of it just once.
 *
 * @param problems takes what is wrong; without an addition the copy has the format
 * @returns a copy, frozen throughout
 */
export function copyInFormat(format: Format, data: unknown, problems: Problem[], path = ''): unknown {
  const report = (message: string) => problems.push({ path, message });
  if ('keys' in format) return copyObject(format, data, problems, path, report);
  if ('item' in format) return copyList(format, data, problems, path, report);
  if ('choices' in format) {
    if (!format.choices.includes(data as string)) report(`expected ${format.choices.join(' or ')}`);
  } else if (typeof data !== 'string' || data.length > format.most || !format.pattern.test(data)) {
    report(`expected text: ${format.words}, 1 to ${format.most} characters`);
  }
  return data;
}

type Report = (message: string) => void;

function copyList(
  { item, most }: ListFormat,
  data: unknown,
  problems: Problem[],
  path: string,
  report: Report,
) {
  const copy: unknown[] = [];
  const length = Array.isArray(data) ? data.length : 0;
  // A list that is too long is refused before its items are looked at.
  if (length < 1 || length > most) report(`expected a list of 1 to ${most}`);
  else {
    for (let index = 0; index < length; index++)
      copy[index] = copyInFormat(item, (data as unknown[])[index], problems, `${path}[${index}]`);
  }
  return Object.freeze(copy);
}

function copyObject(format: ObjectFormat, data: unknown, problems: Problem[], path: string, report: Report) {
  const copy: Record<string, unknown> = {};
  if (typeof data !== 'object' || !data) report('expected an object');
  else {
    for (const key in format.keys) {
      const part = (data as Record<string, unknown>)[key];
      const place = path ? `${path}.${key}` : key;
      if (part !== undefined) copy[key] = copyInFormat(format.keys[key] as Format, part, problems, place);
      else if (key !== format.optional) problems.push({ path: place, message: 'is missing' });
    }
    const unknown = Object.keys(data).filter((key) => !Object.hasOwn(format.keys, key));
    if (unknown.length > 0) report(unknownKeys(unknown));
  }
  return Object.freeze(copy);
}

/** The first few names, each shortened: anything may stand in unknown data. */
function unknownKeys(keys: readonly string[]): string {
  const shown = keys.slice(0, 5).map((key) => `"${key.slice(0, 40)}"`);
  return `unknown: ${shown.join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}`;
}
