export { builtInEdition } from './built-in-edition.ts';
export { checkEdition, type EditionResult, parseEdition } from './check-edition.ts';
export { civilDate, type CivilDate, dayByRule, DEFAULT_TIME_ZONE } from './civil-date.ts';
export { dayNumber, FIRST_DAY, valueIndex, valueIndexOnDay, valueOfTheDay } from './day.ts';
export type {
  Edition,
  EditionFacts,
  InEachLanguage,
  Outline,
  Section,
  Translation,
  Value,
  Values,
  Words,
} from './edition.ts';
export { translationIn } from './edition.ts';
export { EditionError } from './edition-error.ts';
export { editionText } from './edition-text.ts';
export { chooseLanguage, type Language } from './languages.ts';
export { languageName } from './language-names.ts';
export { longestWord } from './longest-word.ts';
export { inWords, type Problem, type Rule } from './problem.ts';
export { outlineOf } from './outline-of.ts';
export { isOfficial, provenance } from './provenance.ts';
export { isText, line } from './text-format.ts';
export { wordsOf } from './words.ts';
