import { deepFreeze } from './deep-freeze.ts';
import { edition } from './generated/edition.ts';

/** The edition chosen when this package was built: that of the root's package.json, or of `EDITION`. */
export const builtInEdition: typeof edition = /* @__PURE__ */ deepFreeze(edition);
