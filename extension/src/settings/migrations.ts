/** Turns the stored settings of one version into those of the next one. It keeps unknown settings unchanged. */
export type Migration = (stored: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** Kept beside the settings: how many of the migrations what is stored has been through. None if it is missing. */
export const VERSION_KEY = 'version';

/**
 * One for each time a setting changed its name or its meaning, the oldest first; never removed and never reordered. A new
 * setting needs none: it has its default.
 */
export const MIGRATIONS: readonly Migration[] = [
  renamed({ rest: 'hiddenUntil', motif: 'drawing', noted: 'introSeen' }),
];

/** New names. A value that already has the new name stays: it is newer. */
function renamed(names: Readonly<Record<string, string>>): Migration {
  const later = new Map(Object.entries(names));
  return (stored) => {
    const entries = Object.entries(stored);
    const old = entries.flatMap(([name, value]) => {
      const present = later.get(name);
      return present === undefined ? [] : [[present, value] as const];
    });
    return Object.fromEntries([...old, ...entries.filter(([name]) => !later.has(name))]);
  };
}

/** The version of what is stored: a whole number from 0. */
export function versionOf(stored: Readonly<Record<string, unknown>>): number {
  const version = stored[VERSION_KEY];
  return typeof version === 'number' && Number.isInteger(version) && version > 0 ? version : 0;
}

/**
 * The stored settings in the form of the present version, with its number. Those of a newer version stay unchanged: each
 * setting is checked by itself, as everything stored is.
 */
export function migrate(
  stored: Readonly<Record<string, unknown>>,
  migrations = MIGRATIONS,
): Readonly<Record<string, unknown>> {
  const version = versionOf(stored);
  if (version >= migrations.length) return stored;
  const migrated = migrations.slice(version).reduce((now, migration) => migration(now), stored);
  return { ...migrated, [VERSION_KEY]: migrations.length };
}
