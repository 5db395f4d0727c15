/** Makes data, and all that is in it, unchangeable. */
export function deepFreeze<T>(tree: T): T {
  if (typeof tree === 'object' && tree !== null) {
    Object.values(tree).forEach(deepFreeze);
    Object.freeze(tree);
  }
  return tree;
}
