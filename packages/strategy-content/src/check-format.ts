import type { Problem } from './edition.ts';
import type { Format } from './edition-format.ts';
import { isText } from './text-format.ts';

/**
 * Copies data of unknown origin in a format, and reads every part of it just once.
 *
 * @param problems takes what is wrong; without an addition the copy has the format
 * @returns a copy, frozen throughout
 */
export function copyInFormat(format: Format, data: unknown, problems: Problem[], path = ''): unknown {
  const report = (message: string, place = path) => problems.push({ path: place, message });
  if ('keys' in format) {
    const copy: Record<string, unknown> = {};
    if (typeof data !== 'object' || !data) report('expected an object');
    else {
      for (const [key, part] of Object.entries(format.keys)) {
        const place = path ? `${path}.${key}` : key;
        const value = (data as Record<string, unknown>)[key];
        if (value !== undefined) copy[key] = copyInFormat(part, value, problems, place);
        else if (key !== format.optional) report('is missing', place);
      }
      const unknown: string[] = [];
      // Anything may stand in unknown data: no more is looked at than a message can say.
      for (const key of Object.keys(data))
        if (!Object.hasOwn(format.keys, key) && unknown.push(key) === 9) break;
      if (unknown.length > 0) report(`unknown: ${unknown.join(', ').slice(0, 99)}`);
    }
    return Object.freeze(copy);
  }
  if ('item' in format) {
    const copy: unknown[] = [];
    const length = Array.isArray(data) ? data.length : 0;
    // A list that is too long is refused before its items are looked at.
    if (length < 1 || length > format.most) report(`expected a list of 1 to ${format.most}`);
    else {
      for (let index = 0; index < length; index++)
        copy[index] = copyInFormat(format.item, (data as unknown[])[index], problems, `${path}[${index}]`);
    }
    return Object.freeze(copy);
  }
  if ('choices' in format) {
    if (!format.choices.includes(data as string)) report(`expected ${format.choices.join(' or ')}`);
  } else if (!isText(format, data)) {
    report(`expected text: ${format.words}, 1 to ${format.most} characters`);
  }
  return data;
}
