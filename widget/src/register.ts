import { EspooValuesElement } from './espoo-values-element.ts';
import { TAG } from './tag.ts';

/**
 * Registers `<espoo-values>`, unless the page has it already. The first registered stays. Where that is another version, the
 * console says which is used and which is not.
 *
 * @returns whether this class is the one registered
 */
export function register(): boolean {
  const first = customElements.get(TAG);
  if (!first) customElements.define(TAG, EspooValuesElement);
  if (!first || first === EspooValuesElement) return true;
  // The class may be anybody's.
  let version: unknown;
  try {
    ({ version } = first as { version?: unknown });
  } catch {
    // It does not say.
  }
  console.info(
    `<${TAG}> ${typeof version === 'string' ? version : '(of unknown version)'} is in use; ${EspooValuesElement.version} was loaded too and is left unused`,
  );
  return false;
}
