import type { Edition, EditionFacts, InEachLanguage, Translation } from './edition.ts';
import { LANGUAGES } from './languages.ts';
import { line, type TextFormat } from './text-format.ts';

/*
 * The edition format as one table. The check of an edition, its messages and the published JSON Schemas follow it; the
 * type checker holds it to the interfaces of `edition.ts`.
 */

/** A list of 1 to `most` items. */
export interface ListFormat<Item = Format> {
  readonly item: Item;
  readonly most: number;
}

/** One of a few values. */
export interface ChoiceFormat {
  readonly choices: readonly (string | boolean)[];
}

/** An object with these keys and no other. */
export interface ObjectFormat {
  readonly keys: Readonly<Record<string, Format>>;
  /** The one key that may be missing. */
  readonly optional?: string;
}

export type Format = TextFormat | ListFormat | ChoiceFormat | ObjectFormat;

/** The formats that data of a type can have. */
type FormatOf<T> = T extends string
  ? TextFormat | ChoiceFormat
  : T extends boolean
    ? ChoiceFormat
    : T extends readonly (infer Item)[]
      ? ListFormat<FormatOf<Item>>
      : {
          readonly keys: { readonly [K in keyof T]-?: FormatOf<NonNullable<T[K]>> };
          readonly optional?: keyof T;
        };

const title = line(200);

const id: TextFormat = {
  pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u,
  words: 'a-z, 0-9 and single hyphens',
  most: 200,
};

/** One hyphen at each point where the word may break. A hyphen at its end is the word's own. */
const hyphenatedWord: TextFormat = {
  pattern: /^\p{L}+(?:-\p{L}+)+-?$/u,
  words: 'a word with hyphens where it may break',
  most: 200,
};

const list = <Item extends Format>(item: Item, most = 50) => ({ item, most });

const inEachLanguage = <T extends Format>(format: T) => ({
  keys: { fi: format, sv: format, en: format } satisfies InEachLanguage<T>,
});

const section = { title, paragraphs: list(line(4000)) };

const edition = {
  id,
  city: inEachLanguage(title),
  originalLanguage: { choices: LANGUAGES },
  source: { keys: { title: inEachLanguage(title), site: title } },
};

export const EDITION_FILE = { keys: edition } satisfies FormatOf<EditionFacts>;

export const TRANSLATION_FILE = {
  keys: {
    official: { choices: [true, false] },
    trail: list(title),
    vision: { keys: section },
    mission: { keys: section },
    values: { keys: { title, items: list({ keys: { id, ...section } }) } },
    hyphenation: list(hyphenatedWord, 2000),
  },
  optional: 'hyphenation',
} satisfies FormatOf<Translation>;

export const EDITION = {
  keys: { ...edition, translations: inEachLanguage(TRANSLATION_FILE) },
} satisfies FormatOf<Edition>;
