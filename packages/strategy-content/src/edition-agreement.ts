import type { Edition, Problem } from './edition.ts';
import { LANGUAGES } from './languages.ts';

/** A part of a translation: its texts by their names, or in a list. */
type Part = Readonly<Record<string, unknown>>;

/**
 * Where the languages of an edition disagree. Each must have the original's parts, in its order, with as many
 * paragraphs, and say none of them in the original's words. A value id is used once.
 */
export function disagreements({ originalLanguage, translations }: Edition): Problem[] {
  const problems: Problem[] = [];
  const report = (path: string, message: string) => problems.push({ path, message });
  const original = translations[originalLanguage];

  const ids = original.values.items.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      report(`translations.${originalLanguage}.values.items[${index}].id`, 'is used twice');
  });

  const compare = (part: unknown, counterpart: unknown, path: string) => {
    const isId = path.endsWith('.id');
    const isList = Array.isArray(counterpart);
    const [found, expected] = isList ? [(part as unknown[]).length, counterpart.length] : [part, counterpart];
    if ((isId || isList) && found !== expected)
      report(path, `expected ${expected as string | number}, as in the original language`);
    if (typeof counterpart === 'string') {
      if (!isId && found === expected) report(path, 'is the same as in the original language');
    } else {
      for (const [key, next] of Object.entries(counterpart as Part)) {
        const other = (part as Part)[key];
        if (other !== undefined) compare(other, next, isList ? `${path}[${key}]` : `${path}.${key}`);
      }
    }
  };
  for (const language of LANGUAGES) {
    if (language === originalLanguage) continue;
    for (const part of ['vision', 'mission', 'values'] as const)
      compare(translations[language][part], original[part], `translations.${language}.${part}`);
  }
  return problems;
}
