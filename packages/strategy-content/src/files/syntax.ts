import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import type { YAMLError } from './yaml.js';

/** Beginnings of a text, after its key or its “- ”, that have another meaning in YAML. */
const BEGINNINGS: readonly (readonly [RegExp, FileRule])[] = [
  [/^\*/, 'star'],
  [/^&/, 'ampersand'],
  [/^[|>][+-]?\s*[^\s#]/, 'block'],
  [/^[%@`!]/, 'sign'],
  [/^[“”„’‘»«]/, 'curlyQuotes'],
  [/^["']/, 'quoteOpen'],
  [/^- /, 'listBeside'],
  [/^[[\]{}]/, 'bracket'],
  [/:\s/, 'colon'],
];

const BY_CODE: Readonly<Record<string, FileRule>> = {
  TAB_AS_INDENT: 'tabs',
  DUPLICATE_KEY: 'keyTwice',
  MULTIPLE_DOCS: 'documents',
  BAD_DQ_ESCAPE: 'backslash',
};

/** A line up to its text: the indentation, the “- ” of lists, and a key. */
const BEFORE_TEXT = /^\s*(?:- +)*(?:[\w-]+:\s+)?/;

/** The line, from 0, of the sign that opens a part which is still open at line `last`. */
function lineOfOpening(lines: readonly string[], last: number, sign: RegExp): number {
  for (let index = Math.min(last, lines.length - 1); index >= 0; index--)
    if (sign.test((lines[index] ?? '').replace(BEFORE_TEXT, ''))) return index;
  return last;
}

/** A mistake of YAML in plain words. The beginning of the text in that line shows most mistakes. */
export function syntaxProblem(
  file: string,
  lines: readonly string[],
  line: number,
  { code, message }: YAMLError,
): FileProblem {
  const report = (rule: FileRule, detail?: string, place = line) =>
    fileProblem({ file, line: place }, rule, detail);
  const known = BY_CODE[code];
  if (known) return report(known);
  // The parser reports these only at the end of the file or the part.
  if (message.includes('closing'))
    return report('quoteOpen', '', lineOfOpening(lines, line - 1, /^(?:"[^"]*|'[^']*)$/) + 1);
  if (message.startsWith('Flow')) return report('bracket', '', lineOfOpening(lines, line - 1, /^[[{]/) + 1);
  const text = lines[line - 1] ?? '';
  if (/^ *\u00A0/.test(text)) return report('noBreak');
  if (/^ *\t/.test(text)) return report('tabs');
  const value = text.replace(BEFORE_TEXT, '');
  const [, rule] = BEGINNINGS.find(([pattern]) => pattern.test(value)) ?? [];
  if (rule) return report(rule, value.charAt(0));
  const [, key] = /^\s*(?:- +)*([\w-]+):\S/.exec(text) ?? [];
  if (key) return report('noSpace', key);
  const isIndented = /INDENT|IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN/.test(code);
  return isIndented ? report('indent') : report('yaml', message);
}
