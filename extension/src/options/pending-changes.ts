import { sameValue } from '../settings/same-settings.ts';
import type { SettingName, Settings } from '../settings/settings-schema.ts';

interface Pending {
  readonly value: Settings[SettingName];
  readonly isWritten: boolean;
}

/**
 * What has been chosen on this page and is not yet seen in storage: shown at once, and key by key, so that of two quick
 * changes the first one's arrival does not undo the second one on the screen.
 */
export class PendingChanges {
  readonly #pending = new Map<SettingName, Pending>();

  /** The settings with what is pending above them. */
  over(settings: Settings): Settings {
    const pending = [...this.#pending].map(([name, { value }]) => [name, value] as const);
    return { ...settings, ...Object.fromEntries(pending) };
  }

  chosen(change: Partial<Settings>): void {
    for (const [name, value] of entries(change)) this.#pending.set(name, { value, isWritten: false });
  }

  /** A change has been kept, or not: what was not is taken back, unless it has been chosen anew meanwhile. */
  written(change: Partial<Settings>, isKept: boolean): void {
    for (const [name, value] of entries(change)) {
      if (this.#pending.get(name)?.value !== value) continue;
      if (isKept) this.#pending.set(name, { value, isWritten: true });
      else this.#pending.delete(name);
    }
  }

  /** Storage has told its settings: what was written is in them, or has been changed again elsewhere. */
  seen(settings: Settings): void {
    for (const [name, { value, isWritten }] of this.#pending)
      if (isWritten || sameValue(settings[name], value)) this.#pending.delete(name);
  }
}

function entries(change: Partial<Settings>) {
  return Object.entries(change) as [SettingName, Settings[SettingName]][];
}
