import { type Edition, type Outline, translationIn } from './edition.ts';
import { languageName } from './language-names.ts';
import { wordsOf } from './words.ts';

/**
 * The facts for a page that has the edition's texts already. For the compiled edition they are in
 * `@espoo-values/strategy-content/outline`.
 */
export function outlineOf(edition: Edition): Outline {
  const { languages, city } = edition;
  const inEachLanguage = <Made>(make: (language: string) => Made) =>
    Object.fromEntries(languages.map((language) => [language, make(language)]));
  const titleOf = (language: string, index: number) =>
    translationIn(edition, language).values.items[index]?.title ?? '';
  const { items } = translationIn(edition).values;
  return {
    languages,
    languageNames: inEachLanguage(ownName),
    city,
    valueCount: items.length,
    values: items.map(({ id }, index) => ({
      id,
      titles: inEachLanguage((language) => titleOf(language, index)),
    })),
    views: inEachLanguage((language) => {
      const translation = translationIn(edition, language);
      const { values, vision, mission } = translation;
      return {
        day: wordsOf(translation, language).valueOfTheDay,
        values: values.title,
        vision: vision.title,
        mission: mission.title,
      };
    }),
  };
}

/** The name of a language in itself, written as a separate word. Browsers do not have all names. */
function ownName(language: string): string {
  const name = languageName(language);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
