export { builtInEdition } from './built-in-edition.ts';
export { checkEdition, type EditionResult, parseEdition } from './check-edition.ts';
export { civilDate, type CivilDate, DEFAULT_TIME_ZONE } from './civil-date.ts';
export { dayNumber, FIRST_DAY, valueIndex, valueIndexOnDay, valueOfTheDay } from './day.ts';
export type {
  Edition,
  EditionFacts,
  InEachLanguage,
  Problem,
  Section,
  Translation,
  Value,
  Values,
} from './edition.ts';
export { EditionError } from './edition-error.ts';
export { editionText } from './edition-text.ts';
export { finnishHyphenator, SOFT_HYPHEN } from './hyphenation.ts';
export { chooseLanguage, type Language, LANGUAGES } from './languages.ts';
export { isText, line } from './text-format.ts';
