import { isSame } from './settings-schema.ts';

/*
 * A change that `storage.sync` refused, as `storage.local` keeps it: under its own key, the new value, and the value that it
 * replaces. It applies as long as `sync` still has that value. Once `sync` has another one, from another machine or from here,
 * that is newer, and the note does not count. So a note need not be removed in time: a page may die between any two calls. (One
 * case is wrong: another machine changes a setting and changes it back while no page is open here. Then the note counts as the
 * newer one.)
 */

type Stored = Readonly<Record<string, unknown>>;

/** A change that `sync` refused. */
export interface Unsynced {
  /** Missing if the change removes something. */
  readonly value?: unknown;
  /** The value in `sync` when it refused; missing if it had none. */
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

/** Whether a note still applies. If `sync` cannot be read, it does. */
export function holds(synced: Stored | undefined, key: string, { over }: Unsynced): boolean {
  return !synced || isSame(synced[key], over);
}

/** The content of `sync`, with the notes that apply. */
export function withNotes(synced: Stored | undefined, notes: ReadonlyMap<string, Unsynced>): Stored {
  const all = new Map(Object.entries(synced ?? {}));
  for (const [key, note] of notes) {
    if (!holds(synced, key, note)) continue;
    if (note.value === undefined) all.delete(key);
    else all.set(key, note.value);
  }
  return Object.fromEntries(all);
}
