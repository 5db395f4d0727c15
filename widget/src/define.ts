import { replacePlaceholders } from './placeholders.ts';
import { register } from './register.ts';

/*
 * What the one script tag does: registers `<espoo-values>` and makes it of placeholders. Importing it without a
 * browser does nothing.
 */
if (typeof document === 'object' && register()) replacePlaceholders();

// So that who imports this alone has the types of the tag and of its events too.
export type {} from './espoo-values-element.ts';
export type {} from './events.ts';
