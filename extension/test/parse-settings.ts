import { DEFAULT_SETTINGS, type Settings, validSettings } from '../src/settings/settings-schema.ts';

/** The settings in `stored`, the default for each that is missing or malformed. */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}
