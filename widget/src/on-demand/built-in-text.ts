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
export interface LanguageText {
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

/** What an element waits for: the language, after those that it has waited for in vain. */
const awaited = new WeakMap<object, string>();
/** The languages that an element has waited for in vain, the one that it wanted first. */
const missed = new WeakMap<object, readonly Language[]>();

/**
 * The text of an edition for an element: in the language that the tag asks for; where that could not be loaded, in the original
 * one, until another language is asked for (or the text has come for another element). Where neither could, each call tries again.
 *
 * @param tell is called, once for all calls meanwhile, when there is more to show, with what is wrong where a text does not come.
 * @returns nothing as long as the text has not come.
 */
export function textOf(
  { originalLanguage, translations }: EditionInPart,
  tag: string | null,
  element: object,
  tell: (problem: Problem | undefined) => void,
): LanguageText | undefined {
  const wanted = chooseLanguage(tag, originalLanguage);
  const before = missed.get(element) ?? [];
  const inVain = before[0] === wanted ? before : [];
  const language = [wanted, originalLanguage].find((each) => translations[each] || !inVain.includes(each));
  if (!language || before !== inVain) missed.delete(element);
  const translation = language && translations[language];
  if (!language || translation) dropText(element);
  else wait(element, [...inVain, language], tell);
  return translation && { language, translation };
}

function wait(element: object, languages: readonly Language[], tell: (problem: Problem | undefined) => void) {
  const waitsFor = languages.join();
  if (awaited.get(element) === waitsFor) return;
  awaited.set(element, waitsFor);
  void load(languages.at(-1) as Language).then((problem) => {
    // By then it may want another one, or have another edition.
    if (awaited.get(element) !== waitsFor) return;
    dropText(element);
    if (problem) missed.set(element, languages);
    tell(problem);
  });
}

/** Says that an element no longer waits for a text. */
export function dropText(element: object) {
  awaited.delete(element);
}

export function isMissing(text: LanguageText | undefined): text is undefined {
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
