// @ts-check
import { DEFAULT_ADDRESS } from './choices.js';

/** The script under a name that never means another one. @param {string} version */
export const versionedName = (version) => DEFAULT_ADDRESS.replace('.min', `-${version}.min`);

/**
 * The address to write into a page. Integrity fits only one version, so the file has its version in its name. An address with
 * the version in it, or with a file name of the reader's, stays.
 *
 * @param {Pick<import('./choices.js').Choices, 'address' | 'integrity' | 'kind'>} choices
 * @param {string} version empty if the script has not loaded
 */
export function scriptAddress({ address, integrity, kind }, version) {
  if (!integrity || !version || kind === 'frame' || address.includes(version)) return address;
  return address.replace(DEFAULT_ADDRESS, versionedName(version));
}
