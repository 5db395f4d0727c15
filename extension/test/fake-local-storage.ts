/** A `localStorage` in memory: what is in it can be looked at. */
export function fakeLocalStorage(items: Record<string, string> = {}) {
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      items[key] = value;
    },
  };
}
