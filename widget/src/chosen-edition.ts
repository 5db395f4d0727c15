import {
  builtInEdition,
  checkEdition,
  type Edition,
  type EditionResult,
} from '@espoo-values/strategy-content';
import { requestEdition } from './edition-source.ts';
import { isEqual } from './is-equal.ts';

/** Which edition an element shows: the built-in one, one that was set, or that of an address. */
export class ChosenEdition {
  /** The edition to show. `undefined` until the edition of the address has loaded for the first time. */
  current: Edition | undefined = builtInEdition;
  /** The result for the edition that was set last. */
  #last: EditionResult | undefined;
  /** The address that was asked for. */
  #address: string | undefined = '';
  /** Says that what is on its way from there is no longer wanted. */
  #cancel: (() => void) | undefined;
  readonly #onResult: (result: EditionResult) => void;

  /** @param onResult is given what came of setting an edition, or of asking for one; `current` follows it already */
  constructor(onResult: (result: EditionResult) => void) {
    this.#onResult = onResult;
  }

  /**
   * Accepts any data as an edition, and `null`, `undefined` and `''` for the built-in one. It overrides an edition that is
   * still loading, unless it is refused. A refusal for the same reasons as the one before is not reported again.
   */
  set(data: unknown) {
    const isBuiltIn = data == null || data === '' || data === builtInEdition;
    const result = isBuiltIn ? { edition: builtInEdition } : checkEdition(data);
    if ('edition' in result) this.#cancel?.();
    // A listener may set an equal edition again, and so without end.
    else if (isEqual(result, this.#last)) return;
    this.#last = result;
    this.#take(result);
  }

  /** Asks for the edition at an address, and for no other any more; without one the built-in edition is back. */
  ask(address: string) {
    if (address === this.#address) return;
    this.#cancel?.();
    this.#address = address;
    if (!address) this.current = builtInEdition;
    else {
      // The element is not made for the built-in edition only.
      if (this.current === builtInEdition) this.current = undefined;
      this.#cancel = requestEdition(address, (result) => {
        this.#take(result);
      });
    }
  }

  /**
   * The element has left the page. When it returns, it requests its address again. An edition that was set, without an address,
   * stays.
   */
  leave() {
    this.#cancel?.();
    if (this.#address) this.#address = undefined;
  }

  #take(result: EditionResult) {
    // An equal edition changes nothing: the shown one stays.
    if ('edition' in result && !isEqual(result.edition, this.current)) this.current = result.edition;
    this.#onResult(result);
  }
}
