/* What is used of the library. The build bundles it into this one file, so that the published package depends on nothing. */
export {
  Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
export type { Node, YAMLError } from 'yaml';
