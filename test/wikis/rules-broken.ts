import { axeViolations } from '../support/axe.ts';
import type { Page } from '../support/engines.ts';

/** The names of the rules that axe says a page breaks, each once: a wiki's own pages break some too. */
export const rulesBroken = async (page: Page) => [
  ...new Set((await axeViolations(page)).map((line) => line.slice(0, line.indexOf(':')))),
];
