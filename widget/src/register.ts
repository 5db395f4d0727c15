import { EspooValuesElement } from './espoo-values-element.ts';
import { TAG } from './tag.ts';
import { say } from './warn.ts';

/**
 * Registers `<espoo-values>`, unless the page has it already. The first registered class stays. If it has another version, the
 * console says which one is used. If the page has replaced a function that the element needs of the browser, nothing is
 * registered: the children, which are the content without JavaScript, stay visible.
 *
 * @returns whether this class is the one registered
 */
export function register(): boolean {
  const first = customElements.get(TAG);
  if (!first) return isWorking() && (customElements.define(TAG, EspooValuesElement), true);
  if (first === EspooValuesElement) return true;
  const { version } = EspooValuesElement;
  const used = versionOf(first);
  if (used !== version)
    say(
      'info',
      `<${TAG}> ${used ?? '(of unknown version)'} is in use; ${version} was loaded too and is left unused`,
    );
  return false;
}

/** The class may be anybody's. */
function versionOf(element: CustomElementConstructor): string | undefined {
  try {
    const { version } = element as { readonly version?: unknown };
    if (typeof version === 'string') return version;
  } catch {
    // It does not say.
  }
  return undefined;
}

/**
 * Whether an element shows its text on this page: one is made under another name and shown to nobody. Once registered, each
 * would fail by itself, uncaught.
 */
function isWorking(): boolean {
  try {
    class Trial extends EspooValuesElement {
      protected override fail(error: unknown) {
        throw error;
      }

      /** Runs through an element's life once at the start, and through no other later. */
      run() {
        this.scheduleUpdate = () => undefined;
        this.connectedCallback();
        this.performUpdate();
        this.disconnectedCallback();
        return this.renderRoot.querySelector('[part=paragraph]')?.textContent;
      }
    }
    customElements.define(`${TAG}-trial`, Trial);
    if (!new Trial().run()) throw new Error(`<${TAG}> cannot show its text on this page`);
    return true;
  } catch (error) {
    say('error', error);
    return false;
  }
}
