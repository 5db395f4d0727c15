import assert from 'node:assert/strict';

/** Holds a policy of the extension's pages to this: nothing from outside, no script that is not a file of the extension. */
export function assertStrict(policy: string): void {
  const directives = new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
  // What no other line allows, connections among it, is allowed to nobody.
  assert.equal(directives.get('default-src'), "'none'");
  assert.equal(directives.get('script-src'), "'self'");
  for (const [name, sources] of directives) {
    // The style sheets in the page of the new tab are named by their hashes; nothing else is.
    const allowed = name === 'style-src' ? /^'self'( 'sha256-[+/=\w]+')*$/ : /^'(none|self)'$/;
    assert.match(sources, allowed, name);
  }
}
