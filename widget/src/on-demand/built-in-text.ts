import {
  chooseLanguage,
  deepFreeze,
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
  /** `undefined` as long as a translation has not come. */
  readonly translations: Readonly<Record<Language, Translation | undefined>>;
}

/** A translation, and its language. */
export interface Text {
  readonly language: Language;
  readonly translation: Translation;
}

const come: Partial<Record<Language, Translation>> = {};

/** The built-in edition, with those of its translations that have come. */
export const builtIn: EditionInPart = Object.freeze({
  ...deepFreeze(facts),
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
  come[language] = deepFreeze(translation);
}

/** The language that an element waits for. */
const awaited = new WeakMap<object, Language>();
/** The languages that an element has waited for in vain, the one that it wanted first. */
const missed = new WeakMap<object, readonly Language[]>();

/**
 * The text of an edition for an element: in the language that the tag asks for; where that could not be loaded, in the original
 * one, until another language is asked for. Where neither could, each call tries again.
 *
 * @param tell is called, once for all calls meanwhile, when there is more to show, with what is wrong where a text does not come.
 * @returns nothing as long as the text has not come.
 */
export function textOf(
  { originalLanguage, translations }: EditionInPart,
  tag: string | null,
  element: object,
  tell: (problem: Problem | undefined) => void,
): Text | undefined {
  const wanted = chooseLanguage(tag, originalLanguage);
  const before = missed.get(element) ?? [];
  const inVain = before[0] === wanted ? before : [];
  if (before !== inVain) missed.delete(element);
  const language = [wanted, originalLanguage].find((each) => translations[each] || !inVain.includes(each));
  const translation = language && translations[language];
  if (!language) missed.delete(element);
  if (!language || translation) awaited.delete(element);
  else if (awaited.get(element) !== language) {
    awaited.set(element, language);
    void load(language).then((problem) => {
      // By then it may want another one, or have another edition.
      if (awaited.get(element) !== language) return;
      awaited.delete(element);
      if (problem) missed.set(element, [...inVain, language]);
      tell(problem);
    });
  }
  return translation && { language, translation };
}

export function isMissing(text: Text | undefined): text is undefined {
  return !text;
}

const asked: { [language in Language]?: Promise<Problem | undefined> | undefined } = {};

/** Once for all elements that ask for it meanwhile. */
function load(language: Language): Promise<Problem | undefined> {
  return (asked[language] ??= LOAD[language]().then(
    (loaded) => {
      addTranslation(language, loaded.default);
      return undefined;
    },
    (error: unknown) => {
      asked[language] = undefined;
      return { path: `translations.${language}`, message: (error as Error).message };
    },
  ));
}
