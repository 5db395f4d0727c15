import { replacePlaceholders } from './placeholders.ts';
import { register } from './register.ts';

/*
 * The code of the one script tag: registers `<espoo-values>` and fills placeholders with it. Importing it without a browser
 * does nothing.
 */
if (typeof document === 'object' && register()) replacePlaceholders();

// So an import of only this module also gives the types of the tag and its events.
export type {} from './espoo-values-element.ts';
export type {} from './events.ts';
