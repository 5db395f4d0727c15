import type { Edition } from './edition-schema.ts';
import { unpack, EDITION_SHAPE } from './edition-shape.ts';
import { packedEdition } from './generated/edition.ts';

/** The edition chosen when this package was built (`EDITION=<folder of editions/>`, default `espoo-visio`). */
export const builtInEdition = unpack(EDITION_SHAPE, packedEdition) as Edition;
