import type { Edition } from './edition.ts';
import { edition } from './generated/edition.ts';

/** The edition chosen when this package was built (`EDITION=<folder of editions/>`, default `espoo-visio`). */
export const builtInEdition: Edition = /* @__PURE__ */ deepFreeze(edition);

function deepFreeze<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null) {
    Object.values(tree).forEach(deepFreeze);
    Object.freeze(tree);
  }
  return tree;
}
