/* Writes that a storage area may refuse. */

/**
 * Tries all keys at once, and if that is refused, one by one. Never rejects.
 *
 * @returns the keys that were refused
 */
export async function refusedOf(
  keys: readonly string[],
  action: (some: readonly string[]) => Promise<void>,
): Promise<readonly string[]> {
  if (keys.length === 0 || (await succeeds(() => action(keys)))) return [];
  if (keys.length === 1) return keys;
  const refused: string[] = [];
  for (const key of keys) if (!(await succeeds(() => action([key])))) refused.push(key);
  return refused;
}

/** Whether an action is done without an error. Never rejects. */
export async function succeeds(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}
