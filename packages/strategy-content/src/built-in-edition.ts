import type { Edition } from './edition-schema.ts';
// In this order the languages compress best: English begins with words that compression knows beforehand.
import en from './generated/en.ts';
import sv from './generated/sv.ts';
import fi from './generated/fi.ts';
import facts from './generated/facts.ts';

/** The edition chosen when this package was built (`EDITION=<folder of editions/>`, default `espoo-visio`). */
export const builtInEdition: Edition = /* @__PURE__ */ Object.freeze({
  ...facts,
  translations: Object.freeze({ fi, sv, en }),
});
