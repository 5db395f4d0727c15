import { LIMITS, PATTERNS, type Problem } from './edition-rules.ts';
import { LANGUAGES } from './languages.ts';

/*
 * The edition format as a table without Valibot, for faces where every byte is paid by every visitor. It says how
 * an edition of unknown origin is checked.
 */

/** What a text, number or boolean should have been; nothing where it is so. */
type Leaf = (value: unknown) => string | false;
/** A leaf, a list of 1 to so many of one shape, or an object with these keys and no other. */
type Shape = Leaf | readonly [item: Shape, most: number] | { readonly [key: string]: Shape };

const text =
  (most: number, pattern: RegExp = PATTERNS.text): Leaf =>
  (value) =>
    !(typeof value === 'string' && value.length <= most && pattern.test(value)) &&
    `1 to ${most} characters, ${pattern}`;

const oneOf =
  (allowed: readonly unknown[]): Leaf =>
  (value) =>
    !allowed.includes(value) && allowed.join(' or ');

const inEachLanguage = (shape: Shape): Shape => ({ fi: shape, sv: shape, en: shape });

const title = text(LIMITS.title);
const id = text(LIMITS.title, PATTERNS.id);
const section = { title, paragraphs: [text(LIMITS.paragraph), LIMITS.items] } as const;

/** The only key that may be missing. */
const OPTIONAL = 'hyphenation';

export const EDITION_SHAPE: Shape = {
  id,
  city: inEachLanguage(title),
  originalLanguage: oneOf(LANGUAGES),
  source: { title: inEachLanguage(title), site: title },
  translations: inEachLanguage({
    official: oneOf([true, false]),
    trail: [title, LIMITS.items],
    vision: section,
    mission: section,
    values: { title, items: [{ id, ...section }, LIMITS.items] },
    hyphenation: [text(LIMITS.title, PATTERNS.hyphenated), LIMITS.hyphenation],
  }),
};

/**
 * A frozen copy of a value, with every part of it read just once.
 *
 * @param problems where it is told what the value should have been; the copy is of the shape if nothing is.
 */
export function copyAs(shape: Shape, value: unknown, problems: Problem[], path = ''): unknown {
  const report = (expected: string) => {
    problems.push({ path, message: `expected ${expected}` });
  };
  if (typeof shape === 'function') {
    const expected = shape(value);
    if (expected) report(expected);
    return value;
  }
  const isList = Array.isArray(shape);
  const length = Array.isArray(value) ? value.length : 0;
  const copy: Record<PropertyKey, unknown> = isList ? ([] as never) : {};
  if (isList) {
    const [item, most] = shape as readonly [Shape, number];
    if (length > 0 && length <= most) {
      // By hand: a page may have put another `Array.from` in the place of the language's own.
      for (let index = 0; index < length; index++) {
        copy[index] = copyAs(item, (value as never)[index], problems, `${path}[${index}]`);
      }
    } else report(`a list of 1 to ${most}`);
  } else if (typeof value === 'object' && value) {
    const shapes = shape as Record<string, Shape>;
    for (const [key, part] of Object.entries(shapes)) {
      if (key !== OPTIONAL || key in value)
        copy[key] = copyAs(part, value[key as never], problems, path ? `${path}.${key}` : key);
    }
    const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shapes, key));
    if (unknown.length > 0) report(`nothing else: ${unknown.join(', ').slice(0, 99)}`);
  } else report('an object');
  return Object.freeze(copy);
}
