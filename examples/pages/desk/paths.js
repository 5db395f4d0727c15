// @ts-check

/* Paths in a draft have the form of paths in an edition's problems: `translations.sv.values.items[3].title`, counted from 1. */

/** @param {string} path @returns {(string | number)[]} */
const keysOf = (path) =>
  path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) - 1 : key));

/** The value at a place; `undefined` if there is none. @param {unknown} data @param {string} path @returns {unknown} */
export function valueAt(data, path) {
  return keysOf(path).reduce(
    (/** @type {any} */ part, key) => (part === undefined || part === null ? undefined : part[key]),
    data,
  );
}

/** @param {unknown} data @param {string} path to what is there @param {unknown} value */
export function setValueAt(data, path, value) {
  const keys = keysOf(path);
  const last = /** @type {string | number} */ (keys.pop());
  const parent = keys.reduce((/** @type {any} */ part, key) => part[key], data);
  parent[last] = value;
}

/** The places around a place, the nearest first. @param {string} path */
export function placesAround(path) {
  const places = [];
  for (let place = path; place; place = place.replace(/(?:^|\.)[^.[]*$|\[\d+\]$/, '')) places.push(place);
  return places;
}
