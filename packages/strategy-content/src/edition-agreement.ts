import { type Edition, translationIn } from './edition.ts';
import { type Problem, problem, type Rule } from './problem.ts';
import { knownWords } from './words.ts';

/**
 * The problems between the parts of an edition. Each language must have the original's values, in its order, and as many paragraphs.
 * A language and a value id may be used once. A language other than Finnish, Swedish and English has its own words.
 */
export function disagreements(edition: Edition): Problem[] {
  const problems: Problem[] = [];
  const original = translationIn(edition);
  const report = (isWrong: boolean, path: string, rule: Rule, detail?: string) => {
    if (isWrong) problems.push(problem(path, rule, detail));
  };

  edition.languages.forEach((language, index, languages) => {
    const at = `translations.${language}`;
    const translation = translationIn(edition, language);
    report(languages.indexOf(language) < index, `languages[${index + 1}]`, 'twice');
    report(!translation.words && !knownWords(language), `${at}.words`, 'missing');

    const compareLists = (path: string, list: readonly unknown[], { length }: readonly unknown[]) => {
      report(list.length !== length, path, 'original', `a list of ${length}`);
    };
    compareLists(`${at}.vision.paragraphs`, translation.vision.paragraphs, original.vision.paragraphs);
    compareLists(`${at}.mission.paragraphs`, translation.mission.paragraphs, original.mission.paragraphs);
    const { items } = original.values;
    compareLists(`${at}.values.items`, translation.values.items, items);
    items.forEach(({ id, paragraphs }, place) => {
      const item = translation.values.items[place];
      const path = `${at}.values.items[${place + 1}]`;
      if (!item) return;
      report(item.id !== id, `${path}.id`, 'original', id);
      report(!index && items.findIndex((each) => each.id === id) < place, `${path}.id`, 'twice');
      compareLists(`${path}.paragraphs`, item.paragraphs, paragraphs);
    });
  });
  return problems;
}
