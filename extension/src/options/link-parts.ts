/** The id of a field or button of a link. */
export function partId(id: number, part: string): string {
  return `link-${id}-${part}`;
}

export function focusPart(id: number, part: string): void {
  document.getElementById(partId(id, part))?.focus();
}
