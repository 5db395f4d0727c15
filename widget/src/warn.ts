const warned = new Set<string>();

/** Says once per page that an attribute's value is not used, and what is allowed; a hundred times at most. */
export function warn(attribute: string, value: unknown, allowed: string) {
  const text =
    typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 50) : typeof value;
  const message = `<espoo-values ${attribute}="${text}"> is not used; allowed: ${allowed}`;
  // Bounded, as a page may make up texts for ever.
  if (warned.has(message) || warned.size > 99) return;
  warned.add(message);
  say('warn', message);
}

/** Writes to the console, which may be one of the page's own that lacks what the browser's has. */
export function say(level: 'error' | 'info' | 'warn', what: unknown) {
  (console as Partial<Console>)[level]?.(what);
}
