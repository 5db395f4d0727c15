import type { Problem } from '../problem.ts';
import { type FileDocument, partAt } from './document.ts';
import { fileProblem, type FileProblem, type FileRule } from './file-problem.ts';
import { isMap, isScalar, isSeq, type Node } from './yaml.ts';

/** What the skeleton of an edition has in the place of each text. */
export const BLANK = '…';

/** A problem of the edition's check as one of the file: with its line, and said as the file shows it. */
export function refine(document: FileDocument, problem: Problem): FileProblem {
  const { path, item } = problem;
  const exact = document.parts.get(path);
  const { line, node } = exact ?? partAt(document, path) ?? {};
  const place = { file: document.file, line, path, item };
  const [rule, detail] = (exact && ruleInFile(problem, node ?? null)) ?? [];
  return rule ? fileProblem(place, rule, detail) : { ...problem, ...place };
}

/** A sentence that says more than the check can, which does not see how a text was written. */
function ruleInFile(
  { rule, detail }: Problem,
  node: Node | null,
): readonly [FileRule, (string | undefined)?] | undefined {
  const source = isScalar(node) ? (node.source ?? '') : '';
  const written = isScalar(node) ? node.type : '';
  const isBlock = written === 'BLOCK_LITERAL' || written === 'BLOCK_FOLDED';
  if (rule === 'quotes') {
    if (isMap(node)) return ['notOne', 'group'];
    if (isSeq(node)) return ['notOne', 'list'];
    return isScalar(node) && node.value !== null ? ['number', source] : ['blank'];
  }
  if (rule === 'empty' || (rule === 'letters' && source === BLANK)) return ['blank'];
  if (rule === 'list' && !isSeq(node)) return ['noList', detail];
  if (rule === 'unseen' && detail === 'U+0009') return ['tab'];
  if (rule === 'lines' && written === 'BLOCK_FOLDED') return ['breaks'];
  if (isBlock && (rule === 'spaces' || rule === 'lines'))
    return ['opener', written === 'BLOCK_LITERAL' ? '|' : '>'];
  return undefined;
}
