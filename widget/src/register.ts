import { EspooValuesElement } from './espoo-values-element.ts';
import { TAG } from './tag.ts';

/**
 * Registers `<espoo-values>`, unless the page has it already: the first registered stays, and the console says which
 * version is used and which is not.
 *
 * @returns whether this version is the one registered.
 */
export function register(): boolean {
  const first = customElements.get(TAG) as { version?: string } | undefined;
  if (first) {
    console.info(
      `<${TAG}> ${first.version ?? '(of unknown version)'} is in use; ${EspooValuesElement.version} was loaded too and is left unused`,
    );
    return false;
  }
  customElements.define(TAG, EspooValuesElement);
  return true;
}
