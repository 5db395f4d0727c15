/* The types of what yaml.js passes on. */
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
