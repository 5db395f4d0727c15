import { isSame } from './settings-schema.ts';

/*
 * What `storage.sync` refused, as it is kept in `storage.local`: under a key of its own, what it is to become and what it is to
 * take the place of. It holds for as long as `sync` still has that. Once `sync` has something else, from another machine or
 * from here, that is newer, and the note counts for nothing. So no note has to be removed in time: a page may die between any
 * two calls. (Only where another machine changes a setting to something else and back, and no page is open here meanwhile,
 * is the note taken for the newer one.)
 */

type Stored = Readonly<Record<string, unknown>>;

/** A change that `sync` refused. */
export interface Unsynced {
  /** Missing where the change takes something away. */
  readonly value?: unknown;
  /** What `sync` had when it refused; missing where that was nothing. */
  readonly over?: unknown;
}

const PREFIX = 'unsynced:';

export function noteKey(key: string): string {
  return PREFIX + key;
}

export function isNoteKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The notes in `storage.local`, by the key that each is about. */
export function notesIn(local: Stored): ReadonlyMap<string, Unsynced> {
  const notes = Object.entries(local).filter(
    ([key, note]) => isNoteKey(key) && typeof note === 'object' && note !== null,
  );
  return new Map(notes.map(([key, note]) => [key.slice(PREFIX.length), note as Unsynced]));
}

/** Whether a note still holds. Where `sync` cannot be read, it does. */
export function holds(synced: Stored | undefined, key: string, { over }: Unsynced): boolean {
  return !synced || isSame(synced[key], over);
}

/** What is in `sync`, with the notes that hold. */
export function withNotes(synced: Stored | undefined, notes: ReadonlyMap<string, Unsynced>): Stored {
  const all = new Map(Object.entries(synced ?? {}));
  for (const [key, note] of notes) {
    if (!holds(synced, key, note)) continue;
    if (note.value === undefined) all.delete(key);
    else all.set(key, note.value);
  }
  return Object.fromEntries(all);
}
