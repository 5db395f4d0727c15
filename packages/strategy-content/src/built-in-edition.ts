import { deepFreeze } from './deep-freeze.ts';
import type { Edition } from './edition-schema.ts';
import en from './generated/en.ts';
import facts from './generated/facts.ts';
import fi from './generated/fi.ts';
import sv from './generated/sv.ts';

/** The edition chosen when this package was built (`EDITION=<folder of editions/>`, default `espoo-visio`). */
export const builtInEdition: Edition = /* @__PURE__ */ deepFreeze({
  ...facts,
  // In this order they compress best: English begins with words that compression knows beforehand.
  translations: { en, sv, fi },
});
