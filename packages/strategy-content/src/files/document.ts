import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import { syntaxProblem } from './syntax.ts';
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from './yaml.js';

/** A part of a YAML or JSON file. */
export interface Part {
  /** Counted from 1; the line of its key, if it has one. */
  readonly line: number;
  readonly node: Node | null;
}

/** A YAML or JSON file that was read. */
export interface FileDocument {
  readonly file: string;
  /** `undefined` if the file cannot be read. */
  readonly data: unknown;
  /** By its path, written as in problems. */
  readonly parts: ReadonlyMap<string, Part>;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads a file, and finds the place of every part.
 *
 * @param at the beginning of each path, such as `translations.sv`
 */
export function readDocument(file: string, text: string, at = ''): FileDocument {
  const parts = new Map<string, Part>();
  const problems: FileProblem[] = [];
  let data: unknown;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset = 0) => counter.linePos(offset).line;

  const lines = text.split(/\r?\n/);
  for (const error of document.errors) {
    const each = syntaxProblem(file, lines, lineAt(error.pos[0]), error);
    // If the line shows no cause of a problem, the problem usually follows from an earlier mistake.
    const isVague = each.rule === 'indent' || each.rule === 'yaml';
    // With a tab before it, a key belongs to the wrong group, and may be there twice.
    const isTabbed = each.rule === 'keyTwice' && problems.some(({ rule }) => rule === 'tabs');
    const follows = problems.length > 0 && (isVague || isTabbed);
    if (!follows && !problems.some(({ line }) => line === each.line)) problems.push(each);
  }
  const hasErrors = problems.length > 0;

  const walk = (node: unknown, path: string, keyLine?: number) => {
    if (!isNode(node)) return void parts.set(path, { line: keyLine ?? 1, node: null });
    const line = keyLine ?? lineAt(node.range?.[0]);
    parts.set(path, { line, node });
    const report = (rule: FileRule, detail?: string) =>
      problems.push(fileProblem({ file, line: lineAt(node.range?.[0]), path }, rule, detail));
    if (isAlias(node)) report('star');
    else if (node.anchor) report('ampersand');
    else if (node.tag?.startsWith('!')) report('sign', '!');
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = String(isScalar(key) ? key.value : key);
        const keyPlace = isNode(key) ? lineAt(key.range?.[0]) : line;
        walk(value, path ? `${path}.${name}` : name, keyPlace);
      }
    else if (isSeq(node))
      node.items.forEach((item, index) => {
        walk(item, `${path}[${index + 1}]`);
      });
    // Ids contain no “#”, and the list of languages contains no texts.
    else if (
      isScalar(node) &&
      typeof node.value === 'string' &&
      node.comment &&
      !/languages\[|id$/.test(path)
    )
      report('hash');
  };
  if (!hasErrors) {
    walk(document.contents, at);
    if (!problems.some(({ rule }) => rule === 'star')) data = document.toJS();
  }
  if (!hasErrors && data === null)
    return { file, data: undefined, parts, problems: [fileProblem({ file }, 'fileEmpty')] };
  return { file, data, parts, problems };
}

/** The part at a path, or else the nearest part around it. */
export function partAt({ parts }: FileDocument, path: string): Part | undefined {
  for (let place = path; ; place = place.replace(/(?:^|[.[])[^.[]*$/, '')) {
    const part = parts.get(place);
    if (part ?? place === '') return part;
  }
}
