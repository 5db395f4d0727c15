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
  /** What is to be shown; nothing before the edition of the address has come for the first time. */
  current: Edition | undefined = builtInEdition;
  /** What came of the one that was set last. */
  #set: EditionResult | undefined;
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
   * Takes any data for an edition; `null`, `undefined` and `''` for the built-in one. It beats what is still on its way. One that is
   * refused for the same reasons as the one before is no news.
   */
  set(data: unknown) {
    this.#cancel?.();
    const isBuiltIn = data == null || data === '' || data === builtInEdition;
    const result = isBuiltIn ? { edition: builtInEdition } : checkEdition(data);
    // Who hears of it may set the like of it again, and so without end.
    if ('problems' in result && isEqual(result, this.#set)) return;
    this.#set = result;
    this.#take(result);
  }

  /** Asks for the edition at an address, and for no other any more; without one the built-in edition is back. */
  ask(address: string) {
    if (address === this.#address) return;
    this.#cancel?.();
    this.#address = address;
    if (!address) this.current = builtInEdition;
    else {
      // What was built in is not what the element is for.
      if (this.current === builtInEdition) this.current = undefined;
      this.#cancel = requestEdition(address, (result) => {
        this.#take(result);
      });
    }
  }

  /** The element has gone. Whatever address it has when it comes back, it asks anew; a set edition without one stays. */
  leave() {
    this.#cancel?.();
    if (this.#address) this.#address = undefined;
  }

  #take(result: EditionResult) {
    // An equal one is no other: what is shown of it stays.
    if ('edition' in result && !isEqual(result.edition, this.current)) this.current = result.edition;
    this.#onResult(result);
  }
}
