// @ts-check
import { strToU8, unzipSync, zipSync } from 'fflate';

/** Limits above the number and size of an edition's files: a small zip may expand to a thousand times its size. */
const MOST_FILES = 200;
const MOST_BYTES = 10_000_000;

/**
 * The files of an edition in a zip, by their names. They are in its root, or in the one folder that has an `edition.yaml`.
 *
 * @param {Uint8Array} bytes
 * @param {number} most bytes of one file; a larger file stays packed
 * @returns {Map<string, Uint8Array> | undefined} `undefined` if the bytes are not a zip
 */
export function unzip(bytes, most) {
  try {
    let [count, total] = [0, 0];
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        /\.(?:ya?ml|txt|json)$/i.test(name) &&
        originalSize <= most &&
        (count += 1) <= MOST_FILES &&
        (total += originalSize) <= MOST_BYTES,
    });
    const paths = Object.keys(files).filter((path) => !path.endsWith('/'));
    const facts = paths.find((path) => /(?:^|\/)edition\.ya?ml$/.test(path) && !path.startsWith('__MACOSX/'));
    const folder = facts?.replace(/[^/]*$/, '') ?? '';
    const own = paths.filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
    return new Map(own.map((path) => [path.slice(folder.length), /** @type {Uint8Array} */ (files[path])]));
  } catch {
    return undefined;
  }
}

/** Packs files into one folder. @param {string} folder @param {ReadonlyMap<string, string>} files */
export function zip(folder, files) {
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [`${folder}/${name}`, strToU8(text)])));
}
