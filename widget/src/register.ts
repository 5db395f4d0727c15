import { EspooValuesElement } from './espoo-values-element.ts';
import { TAG } from './tag.ts';

/**
 * Registers `<espoo-values>`, unless the page has it already: the first registered stays, and the console says which
 * version is used and which is not.
 *
 * @returns whether this version is the one registered.
 */
export function register(): boolean {
  const first = customElements.get(TAG);
  if (!first) {
    customElements.define(TAG, EspooValuesElement);
    return true;
  }
  // The class may be anybody's.
  let version: unknown;
  try {
    ({ version } = first as { version?: unknown });
  } catch {
    // Not for us to read.
  }
  console.info(
    `<${TAG}> ${typeof version === 'string' ? version : '(of unknown version)'} is in use; ${EspooValuesElement.version} was loaded too and is left unused`,
  );
  return false;
}
