import { EQUAL_TO_ORIGINAL, notAsInOriginal, type Problem, USED_TWICE } from './edition-rules.ts';
import type { Edition, Section, Translation } from './edition-schema.ts';
import { LANGUAGES } from './languages.ts';

/**
 * Where the languages of an edition disagree: each must have the original's parts, in its order, with as many
 * paragraphs, and say none of them in the original's words. Value ids are used once.
 */
export function disagreements(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ path, message });
  const original = edition.translations[edition.originalLanguage];
  const at = (language: string) => `translations.${language}.`;

  const ids = original.values.items.map((value) => value.id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      report(`${at(edition.originalLanguage)}values.items[${index}].id`, USED_TWICE);
  });

  for (const language of LANGUAGES) {
    if (language === edition.originalLanguage) continue;
    const path = at(language);
    const translation = edition.translations[language];
    const { items, title } = translation.values;
    compareSections(translation.vision, original.vision, `${path}vision.`, report);
    compareSections(translation.mission, original.mission, `${path}mission.`, report);
    if (title === original.values.title) report(`${path}values.title`, EQUAL_TO_ORIGINAL);
    if (items.length !== ids.length) report(`${path}values.items`, notAsInOriginal(ids.length));
    compareValues(translation, original, `${path}values.items`, report);
  }
  return problems;
}

type Report = (path: string, message: string) => void;

function compareValues(translation: Translation, original: Translation, path: string, report: Report) {
  translation.values.items.forEach((value, index) => {
    const counterpart = original.values.items[index];
    if (!counterpart) return;
    if (value.id !== counterpart.id) report(`${path}[${index}].id`, notAsInOriginal(counterpart.id));
    compareSections(value, counterpart, `${path}[${index}].`, report);
  });
}

function compareSections(section: Section, original: Section, path: string, report: Report) {
  const { length } = original.paragraphs;
  if (section.title === original.title) report(`${path}title`, EQUAL_TO_ORIGINAL);
  if (section.paragraphs.length !== length) report(`${path}paragraphs`, notAsInOriginal(length));
  section.paragraphs.forEach((paragraph, index) => {
    if (paragraph === original.paragraphs[index]) report(`${path}paragraphs[${index}]`, EQUAL_TO_ORIGINAL);
  });
}
