import { checkEdition } from '@espoo-values/strategy-content';
import type { Take } from '../edition-source.ts';

/* What takes other editions, in the one script, where it is inside: the counterpart of `on-demand/other-editions.ts`. */

export { requestEdition } from '../edition-source.ts';

export function takeEdition(edition: unknown, take: Take) {
  take(checkEdition(edition));
}

// Nothing is ever waited for; what would be done meanwhile is left out of the script.
export const isWaiting = () => false;
export const dropEdition = () => undefined;
