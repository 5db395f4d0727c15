/*
 * The used part of the library `yaml`. The build bundles it into this one file, so that the published package has no dependencies.
 * The file is not TypeScript: the compiler, which other packages start too, would overwrite the bundle.
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
