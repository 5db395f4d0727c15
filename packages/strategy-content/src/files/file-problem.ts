import type { Problem, Rule } from '../problem.ts';

/*
 * The mistakes of an edition's files, beside those of the edition itself. `$` is the found or allowed text. The element never
 * reads files, so these sentences are not in its script.
 */
const SENTENCES = {
  // The file.
  fileMissing: 'is missing. Write it, or delete $ from “languages” in edition.yaml',
  factsMissing: 'is missing. Write it: it names the edition, its languages and its city',
  renamed: 'is missing, but $ is there. Rename that file',
  fileEmpty: 'is empty. Write what belongs in it',
  packed: 'is a document or an archive, and no plain text. Save its text as plain text in UTF-8',
  utf16: 'is saved as UTF-16. Save it as UTF-8',
  encoding: 'is not saved as UTF-8: “$”. Save the file as UTF-8',
  json: 'is not JSON: $',
  // A line of YAML.
  tabs: 'is indented with a tab. Use spaces',
  noBreak: 'begins with a no-break space (U+00A0), which only looks like a space. Write plain spaces',
  keyTwice: 'has a key that is there already. Delete one of them',
  documents: 'begins a second document. Delete the line “---”',
  star: 'has a text that begins with “*”, which YAML takes for a reference. Put the text in quotes, or delete the “*”',
  ampersand: 'has a text that begins with “&”: YAML hides its first word. Put the text in quotes',
  sign: 'has a text that begins with “$”, which YAML keeps for itself. Put the text in quotes',
  block: 'has a text beside “$”. Write “>-”, and the text in the next line, indented',
  curlyQuotes: 'has curly quotes, which YAML does not know. Write straight ones: "…"',
  quoteOpen:
    'has a quote that does not end where the text does. Put the whole text in double quotes, and write \\" for one in it',
  backslash:
    'has a “\\” in double quotes, which YAML takes for a sign of its own. Write “\\\\”, or single quotes around the text',
  colon: 'has “: ” in a text. Put the whole text in quotes',
  noSpace: 'lacks the space after “:”. Write “$: ”',
  listBeside: 'has “- ” beside a key. Begin the list in the next line',
  bracket: 'has a bracket without its other half. Put the text in quotes, or close the bracket',
  indent: 'is not indented as the lines around it. Begin it in the same column as they do',
  yaml: 'cannot be read: $',
  // A text.
  blank: 'is still blank. Write the text',
  number: 'is read as $, and not as text. Put it in quotes: "$"',
  notOne: 'must be one text, and is a $',
  noList: 'must be a list of 1 to $. Begin each item with “- ”',
  hash: 'is cut at “#”: the rest of the line is not read. Put the whole text in quotes, or move the comment to a line of its own',
  opener: 'begins with “$”. Write “>-” in its place',
  breaks: 'has an empty line in it. Begin each paragraph with “- >-”',
  wordsMissing:
    'is missing: the words around the texts are known in Finnish, Swedish and English only. Write under it: $',
  tab: 'holds a tab. Write a space',
  geckoId: 'must be as Firefox names an extension: “name@my-city.example”, or an UUID in braces',
  chromiumKey: 'must be a public key in base64, which begins with “MII”',
} as const;

const WARNINGS = {
  html: 'holds “$”, and readers see it so. Delete it: texts are plain',
  entity: 'holds “$”, and readers see it so. Write the character itself',
  markdown: 'holds “$”, and readers see it so. Delete the marks: texts are plain',
  quoted: 'is in curly quotes, and readers see them. Straight ones are not shown: "…"',
  mojibake: 'holds “$”, which seems to be a letter that was read wrongly. Write it again, and save as UTF-8',
  longWord:
    'has a word of more than 24 letters, which makes it small in a narrow column: “$”. Put soft hyphens (U+00AD) where it may break',
  untranslated: 'is the same as in $. Translate it, if it should not be',
  folder: 'is not the name of the folder, “$”. Write one of them anew',
  notListed: 'is not read. Write $ under “languages” in edition.yaml, or delete the file',
  notRead: 'is not read. Delete it, or move it elsewhere',
  strangeSource: 'is not the text of $. Delete the file, if it is left from another edition',
} as const;

/** The name of a sentence about files. */
export type FileRule = keyof typeof SENTENCES | keyof typeof WARNINGS;

/** One thing wrong with the files of an edition. */
export interface FileProblem extends Omit<Problem, 'rule'> {
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
  readonly rule?: Rule | FileRule | undefined;
}

/** The place of a problem in a file. */
export interface Place {
  readonly file: string;
  readonly line?: number | undefined;
  readonly path?: string;
  readonly item?: string | undefined;
}

/** A problem, or a warning, of a file. */
export function fileProblem(place: Place, rule: FileRule, detail = ''): FileProblem {
  const message = { ...SENTENCES, ...WARNINGS }[rule].replaceAll('$', () => detail);
  return { path: '', ...place, message, rule, detail };
}

/** A problem as one line: the file, the line, the place in it, what is wrong and what to write. */
export function fileProblemInWords({ file, line, path, item, message }: FileProblem): string {
  const where = line ? `${file}, line ${line}` : file;
  const [language] = file.split('.yaml');
  const own = `translations.${language ?? ''}.`;
  const inFile = path === own.slice(0, -1) ? '' : path.startsWith(own) ? path.slice(own.length) : path;
  // Line breaks and invisible characters would split the line.
  const title = item?.replace(/[\p{C}\s]+/gu, ' ').trim();
  return inFile ? `${where}: ${inFile}${title ? ` (“${title}”)` : ''} ${message}` : `${where} ${message}`;
}
