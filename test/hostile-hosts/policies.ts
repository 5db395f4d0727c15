import { type Host } from './host.ts';

/** Nothing but the scripts of the page's own place; and its icon, which some browsers ask for unasked. */
const STRICT = "default-src 'none'; script-src 'self'; img-src 'self'";

/** Policies about what a page may run. */
export const POLICIES: readonly Host[] = [
  {
    name: "Content security policy `default-src 'none'; script-src 'self'`",
    headers: { 'content-security-policy': STRICT },
  },
  {
    name: 'Trusted Types required',
    headers: { 'content-security-policy': `${STRICT}; require-trusted-types-for 'script'` },
  },
];
