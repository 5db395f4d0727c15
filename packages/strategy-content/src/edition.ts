import type { Language } from './languages.ts';

/** One for each language of an edition. */
export type InEachLanguage<T, Tag extends Language = Language> = Readonly<Record<Tag, T>>;

/** A titled part of the text: the vision or the mission. */
export interface Section {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** One value: a title and its definition. */
export interface Value extends Section {
  /** The same in every language: attributes, settings and addresses contain it. */
  readonly id: string;
}

/** The values under their common title, in the city's order. */
export interface Values {
  readonly title: string;
  /** 1 to 31. */
  readonly items: readonly Value[];
}

/** The words of a face around the text. They belong to the interface, not to the city. */
export interface Words {
  /** Above the value of the day. */
  readonly valueOfTheDay: string;
  /** A note on a translation that the city itself has not published. */
  readonly unofficialTranslation: string;
}

/** An edition's text in one language: the file `<language>.yaml`. */
export interface Translation {
  /** Whether the city itself published this translation. The original is always its own. */
  readonly official: boolean;
  /** The words around the text. A language other than Finnish, Swedish and English must have them. */
  readonly words?: Words;
  /** The lines above the text on the page where it was published. */
  readonly trail: readonly string[];
  readonly vision: Section;
  readonly mission: Section;
  readonly values: Values;
}

/** The facts that all languages of an edition share: the file `edition.yaml`. */
export interface EditionFacts<Tag extends Language = Language> {
  /** The name of the edition's folder. */
  readonly id: string;
  /** Each once. The first is the one in which the city adopted the text; the others follow it part by part. */
  readonly languages: readonly Tag[];
  /** The city's name. */
  readonly city: InEachLanguage<string, Tag>;
  /** Where the text was published. */
  readonly source: {
    /** The name of the text in the original language. Readers find the text by that name. */
    readonly title: string;
    /** The site or the address, as readers see it. */
    readonly site: string;
  };
}

/** One adopted strategy text of one city, in every language, with its source. */
export interface Edition<Tag extends Language = Language> extends EditionFacts<Tag> {
  readonly translations: InEachLanguage<Translation, Tag>;
}

/** An edition's text in one of its languages: the original one by default. */
export function translationIn({ languages, translations }: Edition, language = languages[0]): Translation {
  return translations[language as Language] as Translation;
}

/** The facts of an edition for its extension. */
export interface ExtensionFacts {
  /** Whether the city itself publishes the extension. If not, the extension says so. */
  readonly isOfTheCity?: boolean;
  /** As Firefox names an extension: `{…}` or like an address of a mailbox. */
  readonly geckoId?: string;
  /** An RSA public key in DER, as base64. */
  readonly chromiumKey?: string;
}

/** The facts that a page needs if it has the edition's texts already. */
export interface Outline {
  readonly languages: readonly Language[];
  /** The name of each language in itself, such as `Svenska`. */
  readonly languageNames: InEachLanguage<string>;
  readonly city: InEachLanguage<string>;
  readonly valueCount: number;
  /** The values in the edition's order. */
  readonly values: readonly { readonly id: string; readonly titles: InEachLanguage<string> }[];
  /** The names of the views: the value of the day, and the titles of the texts. */
  readonly views: InEachLanguage<Readonly<Record<'day' | 'values' | 'vision' | 'mission', string>>>;
}
