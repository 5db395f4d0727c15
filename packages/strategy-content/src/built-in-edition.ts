import { edition } from './generated/edition.ts';

/** The edition chosen when this package was built: that of the root's package.json, or of `EDITION`. */
export const builtInEdition: typeof edition = /* @__PURE__ */ deepFreeze(edition);

function deepFreeze<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null) {
    Object.values(tree).forEach(deepFreeze);
    Object.freeze(tree);
  }
  return tree;
}
