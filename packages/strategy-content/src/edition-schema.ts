import * as v from 'valibot';
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
  unknownKeys,
} from './edition-rules.ts';
import { LANGUAGES } from './languages.ts';

/*
 * The edition format. This schema is the one source of the types, of the check `parseEdition` and of the published
 * JSON Schemas.
 */

/** An object with these keys and no other. */
function exactly<const Entries extends v.ObjectEntries>(entries: Entries) {
  // Without a prototype, so that "__proto__" and "constructor" are unknown keys like any other.
  const known = Object.assign(Object.create(null) as Entries, entries);
  return v.strictObject(known, (issue) => {
    if (issue.expected === 'Object') return NOT_AN_OBJECT;
    if (issue.expected !== 'never') return MISSING;
    const holder = issue.path?.at(-1)?.input as object;
    return unknownKeys(Object.keys(holder).filter((key) => !(key in known)));
  });
}

/** A list of 1 to `most` items. A longer one is refused before its items are looked at. */
function listOf<const Item extends v.GenericSchema>(item: Item, most: number) {
  const message = notAList(most);
  return v.pipe(
    v.array(v.any(), message),
    v.minLength(1, message),
    v.maxLength(most, message),
    v.array(item),
  );
}

function text(pattern: PatternName, most: number) {
  const message = notAText(pattern, most);
  return v.pipe(v.string(message), v.maxLength(most, message), v.regex(PATTERNS[pattern], message));
}

/** One for each language. */
function inEachLanguage<const Schema extends v.GenericSchema>(schema: Schema) {
  return exactly({ fi: schema, sv: schema, en: schema });
}

const title = text('text', LIMITS.title);
const id = text('id', LIMITS.title);
const paragraphs = listOf(text('text', LIMITS.paragraph), LIMITS.items);

const SectionSchema = exactly({ title, paragraphs });

const ValueSchema = exactly({ id, title, paragraphs });

/** What is common to all languages of an edition: the file `edition.yaml`. */
export const EditionFileSchema = exactly({
  id,
  city: inEachLanguage(title),
  originalLanguage: v.picklist(LANGUAGES, notOneOf(LANGUAGES)),
  source: exactly({ title: inEachLanguage(title), site: title }),
});

/** An edition's text in one language: the files `fi.yaml`, `sv.yaml`, `en.yaml`. */
export const TranslationSchema = exactly({
  official: v.boolean(NOT_A_BOOLEAN),
  trail: listOf(title, LIMITS.items),
  vision: SectionSchema,
  mission: SectionSchema,
  values: exactly({ title, items: listOf(ValueSchema, LIMITS.items) }),
  hyphenation: v.exactOptional(listOf(text('hyphenated', LIMITS.title), LIMITS.hyphenation)),
});

/** A whole edition, as JSON carries it. */
export const EditionSchema = exactly({
  ...EditionFileSchema.entries,
  translations: inEachLanguage(TranslationSchema),
});

type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

/** A titled part of the text: the vision or the mission. */
export type Section = Immutable<v.InferOutput<typeof SectionSchema>>;

/** One value: its id (the same in every language), title and definition. */
export type Value = Immutable<v.InferOutput<typeof ValueSchema>>;

/**
 * An edition's text in one language: whether the city itself published it (`official`), the lines above it where it
 * was published (`trail`), the vision, the mission and the values in their order. `hyphenation` lists the long words
 * that `hyphenateFinnish` would break wrongly, with their right points.
 */
export type Translation = Immutable<v.InferOutput<typeof TranslationSchema>>;

/**
 * One adopted strategy text of one city, in every language, with where it comes from. The language in which the city
 * adopted it (`originalLanguage`) is the measure of the others.
 */
export type Edition = Immutable<v.InferOutput<typeof EditionSchema>>;

/** What is common to all languages of an edition. */
export type EditionFacts = Omit<Edition, 'translations'>;
