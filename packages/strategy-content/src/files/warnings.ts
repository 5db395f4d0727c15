import { longestWord } from '../longest-word.ts';
import type { FileDocument } from './document.ts';
import { BLANK } from './blank.ts';
import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import { isScalar } from './yaml.js';

/** Patterns of texts that are allowed and rarely intended. */
const ODD: readonly (readonly [RegExp, FileRule])[] = [
  [/<\/?[a-z][^<>]*>|<!--/i, 'html'],
  [/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]{1,9});/i, 'entity'],
  [
    /\*\*[^*]+\*\*|__[^_]+__|(?<![\p{L}\p{N}*])\*[^\s*][^*]*\*(?!\*)|\[[^\]]+\]\([^)]+\)|^#{1,6} |`[^`]+`/u,
    'markdown',
  ],
  [/^[“”„»«‘][^“”„»«]*[“”»«’]$/, 'quoted'],
  // UTF-8 that was read as Windows-1252 and saved again.
  [/\p{L}\?\p{L}/u, 'mojibake'],
  [/[ÃÂ][\u0080-\u00BF\u0152-\u0178\u2013-\u2122]|â€./u, 'mojibake'],
];

/** The paths of paragraphs, and of nothing else. */
const PARAGRAPH = /\.paragraphs\[\d+\]$/;

/** The paths of the titles of the text. The title of its source is no heading. */
const TITLE = /^translations\..*\.title$/;
/** A longer word makes a title smaller than four fifths of its text in a column of 280 CSS pixels. In letters. */
const LONG_WORD = 24;

/** The texts of a file with their places. */
export function* textsOf({ file, parts }: FileDocument) {
  for (const [path, { line, node }] of parts)
    if (isScalar(node) && typeof node.value === 'string') yield { file, path, line, text: node.value };
}

/** Warnings about texts that readers would see unchanged, and that are rarely intended. */
export function oddTexts(document: FileDocument): FileProblem[] {
  return [...textsOf(document)].flatMap(({ text, ...place }) => {
    const warn = (rule: FileRule, found: string) => [fileProblem(place, rule, found.slice(0, 40))];
    const word = longestWord(text);
    return [
      ...ODD.flatMap(([pattern, rule]) => {
        const [found] = pattern.exec(text) ?? [];
        return found ? warn(rule, found) : [];
      }),
      ...(TITLE.test(place.path) && word.length > LONG_WORD ? warn('longWord', word) : []),
    ];
  });
}

/**
 * Warnings about paragraphs of a translation that equal the original's: usually nobody has translated them.
 *
 * @param documents the document of each language, the original one first. Several languages may share one document.
 */
export function untranslated(languages: readonly string[], documents: ReadonlyMap<string, FileDocument>) {
  const [original = '', ...others] = languages;
  const texts = new Map([...textsIn(original, documents)].map(({ path, text }) => [path, text]));
  const { file = '' } = documents.get(original) ?? {};
  return others.flatMap((language) => {
    const own = documents.get(language)?.file;
    const source = own === file ? `translations.${original}` : file;
    return [...textsIn(language, documents)]
      .filter(({ path, text }) => PARAGRAPH.test(path) && text !== BLANK && texts.get(path) === text)
      .map(({ file, line, path }) =>
        fileProblem({ file, line, path: `translations.${language}${path}` }, 'untranslated', source),
      );
  });
}

/** The texts in a language, by their paths within it. */
function* textsIn(language: string, documents: ReadonlyMap<string, FileDocument>) {
  const document = documents.get(language);
  const start = `translations.${language}`;
  if (document)
    for (const each of textsOf(document))
      if (each.path.startsWith(`${start}.`)) yield { ...each, path: each.path.slice(start.length) };
}
