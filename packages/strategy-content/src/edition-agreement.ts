import { EQUAL_TO_ORIGINAL, notAsInOriginal, type Problem, USED_TWICE } from './edition-rules.ts';
import type { Edition } from './edition-schema.ts';
import { LANGUAGES } from './languages.ts';

/** A part of a translation: its texts, and what holds them. */
type Part = string | readonly Part[] | Tree;
interface Tree {
  readonly [key: string]: Part;
}

/**
 * Where the languages of an edition disagree: each must have the original's parts, in its order, with as many
 * paragraphs, and say none of them in the original's words. Value ids are used once.
 */
export function disagreements({ originalLanguage, translations }: Edition): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ path, message });
  const original = translations[originalLanguage];

  const ids = original.values.items.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      report(`translations.${originalLanguage}.values.items[${index}].id`, USED_TWICE);
  });

  const compare = (part: Part, counterpart: Part, path: string) => {
    if (typeof counterpart === 'string') {
      const isId = path.endsWith('.id');
      if ((part === counterpart) !== isId)
        report(path, isId ? notAsInOriginal(counterpart) : EQUAL_TO_ORIGINAL);
      return;
    }
    const isList = Array.isArray(counterpart);
    if (isList && part.length !== counterpart.length) report(path, notAsInOriginal(counterpart.length));
    for (const [key, next] of Object.entries<Part>(counterpart as Tree)) {
      const other = (part as Tree)[key];
      if (other !== undefined) compare(other, next, isList ? `${path}[${key}]` : `${path}.${key}`);
    }
  };
  for (const language of LANGUAGES) {
    if (language === originalLanguage) continue;
    for (const part of ['vision', 'mission', 'values'] as const)
      compare(translations[language][part], original[part], `translations.${language}.${part}`);
  }
  return problems;
}
