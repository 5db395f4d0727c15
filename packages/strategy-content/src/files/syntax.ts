import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import type { YAMLError } from './yaml.ts';

/** A text that begins with what YAML takes for something else, after its key or its “- ”. */
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
};

/** A line up to its text: what it is indented by, the “- ” of lists, and a key. */
const BEFORE_TEXT = /^\s*(?:- +)*(?:[\w-]+:\s+)?/;

/** What a person would call an error of YAML: most are seen by how the text in that line begins. */
export function syntaxProblem(file: string, line: number, text: string, error: YAMLError): FileProblem {
  const report = (rule: FileRule, detail?: string) => fileProblem({ file, line }, rule, detail);
  const known = BY_CODE[error.code];
  if (known) return report(known);
  const value = text.replace(BEFORE_TEXT, '');
  const [, rule] = BEGINNINGS.find(([pattern]) => pattern.test(value)) ?? [];
  if (rule) return report(rule, value.charAt(0));
  const [, key] = /^\s*(?:- +)*([\w-]+):\S/.exec(text) ?? [];
  if (key) return report('noSpace', key);
  const isIndented = /INDENT|IMPLICIT_KEY|MISSING_CHAR|UNEXPECTED_TOKEN/.test(error.code);
  return isIndented ? report('indent') : report('yaml', error.message);
}
