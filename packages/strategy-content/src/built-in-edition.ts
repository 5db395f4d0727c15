import { deepFreeze } from './deep-freeze.ts';
import type { Edition } from './edition-schema.ts';
import { edition } from './generated/edition.ts';

/** The edition chosen when this package was built (`EDITION=<folder of editions/>`, default `espoo-visio`). */
export const builtInEdition: Edition = deepFreeze(edition);
