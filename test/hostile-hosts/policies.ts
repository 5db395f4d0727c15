import { type Host, TAG } from './host.ts';
import { script } from './scripts.ts';

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
  {
    name: 'Trusted Types with other policies allowed only',
    headers: { 'content-security-policy': `${STRICT}; trusted-types default dompurify` },
  },
  {
    name: 'Trusted Types required, with no policy allowed',
    headers: {
      'content-security-policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  },
  {
    name: 'A page with a Lit of its own, and the policy `lit-html` for it',
    headers: {
      'content-security-policy': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
    },
    script: `<script src="/lit-policy.js"></script><script async src="/widget/espoo-values.min.js"></script>`,
  },
  {
    name: 'A default policy of Trusted Types that cleans all markup',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types default",
    },
    head: script(
      "if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function (text) { return text.replace(/<[!?][^>]*>/g, '').replace(/ [\\w-]+\\$[^=>]*=[^ >]*/g, ''); }, createScriptURL: function (url) { return url; } });",
    ),
  },
  {
    name: 'A default policy of Trusted Types that refuses all markup',
    headers: {
      'content-security-policy': "require-trusted-types-for 'script'; trusted-types default",
    },
    head: script(
      "if (window.trustedTypes) trustedTypes.createPolicy('default', { createHTML: function () { return null; } });",
    ),
    body: `${TAG}<div data-espoo-values data-date="2026-01-05"></div>`,
  },
];
