import { DEFAULT_SETTINGS } from '../src/settings/default-settings.ts';
import type { Settings } from '../src/settings/settings-schema.ts';
import { validSettings } from '../src/settings/valid-settings.ts';

/** The settings in `stored`, the default for each that is missing or malformed. */
export function parseSettings(stored: unknown): Settings {
  return { ...DEFAULT_SETTINGS, ...validSettings(stored) };
}
