import { BUILT_INS } from './built-ins.ts';
import { DOCUMENTS } from './documents.ts';
import { EVENTS } from './events.ts';
import { LANGUAGES } from './languages.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { POLICIES } from './policies.ts';
import { SCRIPTS } from './scripts.ts';
import { STYLES } from './styles.ts';

/** Every host, in the order of the table of results. */
export const HOSTS = [
  ...POLICIES,
  ...STYLES,
  ...LANGUAGES,
  ...DOCUMENTS,
  ...PLACEHOLDERS,
  ...SCRIPTS,
  ...BUILT_INS,
  ...EVENTS,
];
