import { id } from '../edition-format.ts';
import { brokenRule } from '../text-format.ts';

/** Whether a text may be the id of an edition or of a value. */
export const isId = (text: string): boolean => brokenRule(id, text) === undefined;
