import {
  chooseLanguage,
  type EditionFacts,
  type Language,
  type Problem,
  type Translation,
} from '@espoo-values/strategy-content';
import facts from '@espoo-values/strategy-content/built-in/facts';

/*
 * The built-in edition in the module: its text in a language comes when an element is to show it, unless the page has imported
 * it. In the one script `inside/built-in-text.ts` stands in this file's place.
 */

const LOAD: Readonly<Record<Language, () => Promise<{ readonly default: Translation }>>> = {
  fi: () => import('@espoo-values/strategy-content/built-in/fi'),
  sv: () => import('@espoo-values/strategy-content/built-in/sv'),
  en: () => import('@espoo-values/strategy-content/built-in/en'),
};

/** An edition of which not every translation may be there. */
export interface EditionInPart extends EditionFacts {
  /** `undefined` as long as a translation has not come, `null` where it could not be loaded. */
  readonly translations: Readonly<Record<Language, Translation | null | undefined>>;
}

const come: Partial<Record<Language, Translation | null>> = {};

/** The built-in edition, with those of its translations that have come. */
export const builtIn: EditionInPart = Object.freeze({
  ...facts,
  // One object for good: whoever holds it sees them come.
  translations: Object.freeze({
    get fi() {
      return come.fi;
    },
    get sv() {
      return come.sv;
    },
    get en() {
      return come.en;
    },
  }),
});

/** Puts a translation in it that need not be loaded. */
export function addTranslation(language: Language, translation: Translation) {
  come[language] = translation;
}

/**
 * The language in which an edition is shown.
 *
 * @param tag the language tag that holds for the element; where that language could not be loaded, the original one is shown.
 */
export function languageOf({ originalLanguage, translations }: EditionInPart, tag: string | null): Language {
  const language = chooseLanguage(tag, originalLanguage);
  return translations[language] === null ? originalLanguage : language;
}

/**
 * An edition's text in a language, if it is there.
 *
 * @param tell is called once it has come, or with what is wrong where it does not come.
 */
export function translationOf(
  { translations }: EditionInPart,
  language: Language,
  tell: (problem: Problem | undefined) => void,
): Translation | null | undefined {
  const translation = translations[language];
  if (translation === undefined) void load(language).then(tell);
  return translation;
}

export function isMissing(translation: Translation | null | undefined): translation is null | undefined {
  return !translation;
}

const asked: Partial<Record<Language, Promise<Problem | undefined>>> = {};

/** Once for all elements: who asks for it again, after it has failed, is told the same. */
function load(language: Language): Promise<Problem | undefined> {
  return (asked[language] ??= LOAD[language]().then(
    (loaded) => {
      addTranslation(language, loaded.default);
      return undefined;
    },
    (error: unknown) => {
      come[language] = null;
      return { path: `translations.${language}`, message: (error as Error).message };
    },
  ));
}
