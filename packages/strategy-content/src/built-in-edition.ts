import { deepFreeze } from './deep-freeze.ts';
import { edition } from './generated/edition.ts';

/** The edition chosen at the build of this package: that of `EDITION`, or else of the root's package.json. */
export const builtInEdition: typeof edition = /* @__PURE__ */ deepFreeze(edition);
