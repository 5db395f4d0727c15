import type { Edition, EditionFacts, ExtensionFacts, Translation } from './edition.ts';
import { isText, line, type TextFormat } from './text-format.ts';

/*
 * The edition format as one table. The check of an edition, its messages and the published JSON Schemas follow it. The type
 * checker compares it with the interfaces of `edition.ts`.
 */

/** A list of 1 to `most` items. */
export interface ListFormat<Item = Format> {
  readonly item: Item;
  readonly most: number;
}

/** One of two values. */
export interface ChoiceFormat {
  readonly choices: readonly boolean[];
}

/** An object with these keys and no other. */
export interface ObjectFormat {
  readonly keys: Readonly<Record<string, Format>>;
  /** The keys that may be missing. */
  readonly optional?: readonly string[];
}

/** An object with a key for each language of the edition. */
export interface EachLanguageFormat<Part = Format> {
  readonly each: Part;
}

export type Format = TextFormat | ListFormat | ChoiceFormat | ObjectFormat | EachLanguageFormat;

/** The formats that data of a type can have. */
type FormatOf<T> = T extends string
  ? TextFormat
  : T extends boolean
    ? ChoiceFormat
    : T extends readonly (infer Item)[]
      ? ListFormat<FormatOf<Item>>
      : string extends keyof T
        ? EachLanguageFormat<FormatOf<T[keyof T]>>
        : {
            readonly keys: { readonly [K in keyof T]-?: FormatOf<NonNullable<T[K]>> };
            readonly optional?: readonly (keyof T)[];
          };

const title = line(200);

const id: TextFormat = { most: 200, only: [/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'id'] };

/** Whether a text may be the id of an edition or of a value. */
export const isId = (text: string): boolean => isText(id, text);

const list = <Item extends Format>(item: Item, most = 50) => ({ item, most });

/** The original language first. */
export const LANGUAGE_TAGS = list({
  most: 35,
  only: [/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'tag'],
} satisfies TextFormat as TextFormat);

const section = { title, paragraphs: list(line(4000)) };

const facts = {
  id,
  // Checked first: the languages are the keys of the objects below.
  languages: LANGUAGE_TAGS,
  city: { each: title },
  source: { keys: { title, site: title } },
};

export const EDITION_FILE = { keys: facts } satisfies FormatOf<EditionFacts>;

export const TRANSLATION_FILE = {
  keys: {
    official: { choices: [true, false] },
    words: { keys: { valueOfTheDay: title, unofficialTranslation: title } },
    trail: list(title),
    vision: { keys: section },
    mission: { keys: section },
    values: { keys: { title, items: list({ keys: { id, ...section } }, 31) } },
  },
  optional: ['words'],
} satisfies FormatOf<Translation>;

/** Every key may be missing. */
export const EXTENSION_FILE = {
  keys: { isOfTheCity: { choices: [true, false] }, geckoId: line(80), chromiumKey: line(1000) },
  optional: ['isOfTheCity', 'geckoId', 'chromiumKey'],
} satisfies FormatOf<ExtensionFacts>;

export const EDITION = {
  keys: { ...facts, translations: { each: TRANSLATION_FILE } },
} satisfies FormatOf<Edition>;
