/** The used part of one area of `browser.storage`. */
export interface StorageArea {
  /** Everything in it. */
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export type ChangeListener = (changes: Record<string, unknown>, area: string) => void;

/** The used part of `browser.storage`. */
export interface ExtensionStorage {
  readonly sync: StorageArea;
  readonly local: StorageArea;
  /** The settings of a policy. */
  readonly managed: Pick<StorageArea, 'get'>;
  readonly onChanged: { addListener(listener: ChangeListener): void };
}

/** Everything in an area; `undefined` if it cannot be read. */
export async function contentOf(
  area: () => Pick<StorageArea, 'get'>,
): Promise<Record<string, unknown> | undefined> {
  try {
    return await area().get(null);
  } catch {
    return undefined;
  }
}
