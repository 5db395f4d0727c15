import { WORD_NAMES } from './word-names.ts';
import type { Problem } from '../problem.ts';
import { type FileDocument, type Part, partAt } from './document.ts';
import { BLANK } from './blank.ts';
import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import { isMap, isScalar, isSeq } from './yaml.js';

/** A problem of the edition's check as a problem of the file: with its line, and in the file's terms. */
export function refine(document: FileDocument, problem: Problem): FileProblem {
  const { path, item } = problem;
  const exact = document.parts.get(path);
  const { line } = exact ?? partAt(document, path) ?? {};
  const place = { file: document.file, line, path, item: item === BLANK ? undefined : item };
  const [rule, detail] = ruleInFile(problem, exact) ?? [];
  return rule ? fileProblem(place, rule, detail) : { ...problem, ...place };
}

/** A more exact sentence than the check's: the check does not see the YAML of a text. */
function ruleInFile(
  { path, rule, detail }: Problem,
  part: Part | undefined,
): readonly [FileRule, (string | undefined)?] | undefined {
  if (rule === 'missing' && path.endsWith('.words')) return ['wordsMissing', WORD_NAMES.join(', ')];
  if (!part) return undefined;
  const { node } = part;
  const source = isScalar(node) ? (node.source ?? '') : '';
  const written = isScalar(node) ? node.type : '';
  const isBlock = written === 'BLOCK_LITERAL' || written === 'BLOCK_FOLDED';
  if (rule === 'quotes') {
    // “- Meri: saari” is a group of one.
    if (isMap(node)) return node.items.length === 1 && !node.flow ? ['colon'] : ['notOne', 'group'];
    if (isSeq(node)) return ['notOne', 'list'];
    if (isScalar(node) && node.value !== null) return ['number', source];
    return node?.comment ? ['hash'] : ['blank'];
  }
  if (rule === 'empty' || (rule === 'letters' && isScalar(node) && node.value === BLANK)) return ['blank'];
  if (rule === 'list' && !isSeq(node)) return ['noList', detail];
  if (rule === 'unseen' && detail === 'U+0009') return ['tab'];
  if (rule === 'lines' && written === 'BLOCK_FOLDED') return ['breaks'];
  if (isBlock && (rule === 'spaces' || rule === 'lines'))
    return ['opener', written === 'BLOCK_LITERAL' ? '|' : '>'];
  return undefined;
}
