export { builtInEdition } from './built-in-edition.ts';
export { checkEdition } from './check-edition.ts';
export {
  civilDate,
  type CivilDate,
  civilDateByTemporal,
  dayNumber,
  DEFAULT_TIME_ZONE,
  type TemporalLike,
  valueIndex,
  valueIndexOnDay,
  valueOfTheDay,
} from './day.ts';
export { deepFreeze } from './deep-freeze.ts';
export { EditionError } from './edition-error.ts';
export type { Problem } from './edition-rules.ts';
export type { Edition, EditionFacts, Section, Translation, Value } from './edition-schema.ts';
export { editionText } from './edition-text.ts';
export { finnishHyphenator, hyphenateFinnish, SOFT_HYPHEN } from './hyphenation.ts';
export { chooseLanguage, type Language, LANGUAGES } from './languages.ts';
export { parseEdition } from './parse-edition.ts';
