/*
 * What is used of the library. The build bundles it into this one file, so that the published package depends on nothing. It is
 * no TypeScript: the compiler, which other packages start too, would write its own over the bundle.
 */
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
