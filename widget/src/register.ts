import { EspooValuesElement } from './espoo-values-element.ts';
import { TAG } from './tag.ts';

/**
 * Registers `<espoo-values>`, unless the page has it already: the first registered stays, and the console says which
 * version is used and which is not.
 *
 * @returns whether this version is the one registered.
 */
export function register(): boolean {
  const first = customElements.get(TAG) as { version?: unknown } | undefined;
  if (first) {
    console.info(
      `<${TAG}> ${versionOf(first)} is in use; ${EspooValuesElement.version} was loaded too and is left unused`,
    );
    return false;
  }
  customElements.define(TAG, EspooValuesElement);
  return true;
}

/** The version of a class that may be anybody's. */
function versionOf(first: { version?: unknown }): string {
  try {
    if (typeof first.version === 'string') return first.version;
  } catch {
    // Not for us to read.
  }
  return '(of unknown version)';
}
