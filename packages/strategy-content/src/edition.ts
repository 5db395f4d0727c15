import type { Language } from './languages.ts';

/** One for each language of an edition. */
export type InEachLanguage<T> = Readonly<Record<Language, T>>;

/** A titled part of the text: the vision or the mission. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One value: a title and its definition. */
export interface Value extends Section {
  /** The same in every language: it stands in attributes, settings and addresses. */
  readonly id: string;
}

/** The values under their common title, in the city's order. */
export interface Values {
  readonly title: string;
  readonly items: readonly Value[];
}

/** An edition's text in one language: the files `fi.yaml`, `sv.yaml`, `en.yaml`. */
export interface Translation {
  /** Whether the city itself published this text. */
  readonly official: boolean;
  /** The lines above the text on the page where it was published. */
  readonly trail: readonly string[];
  readonly vision: Section;
  readonly mission: Section;
  readonly values: Values;
  /** Long words that the general rule of Finnish breaks wrongly, each with a hyphen at its right points. */
  readonly hyphenation?: readonly string[];
}

/** What is common to all languages of an edition: the file `edition.yaml`. */
export interface EditionFacts {
  /** The name of the edition's folder. */
  readonly id: string;
  readonly city: InEachLanguage<string>;
  /** The language in which the city adopted the text. The other languages follow it part by part. */
  readonly originalLanguage: Language;
  /** Where the text was published. */
  readonly source: {
    readonly title: InEachLanguage<string>;
    readonly site: string;
  };
}

/** One adopted strategy text of one city, in every language, with where it comes from. */
export interface Edition extends EditionFacts {
  readonly translations: InEachLanguage<Translation>;
}

/** What a page needs of an edition whose texts it has already. */
export interface Outline {
  readonly originalLanguage: Language;
  readonly valueCount: number;
  /** The values in the edition's order. */
  readonly values: readonly { readonly id: string; readonly titles: InEachLanguage<string> }[];
}

/** One thing wrong with an edition. */
export interface Problem {
  /** Where, such as `translations.sv.values.items[2].title`; empty for the edition as a whole. */
  readonly path: string;
  /** What is wrong and what is allowed. */
  readonly message: string;
}
