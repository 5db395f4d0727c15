import { browser } from 'wxt/browser';
import { readMirror } from './settings-mirror.ts';
import { settingsWith } from './settings-schema.ts';
import { createSettingsStore } from './settings-store.ts';

const { settings, locked } = readMirror();
/** The policy's settings when the settings were last known. */
const remembered = settingsWith((name) => (locked.has(name) ? settings[name] : undefined));

/** The settings of this browser's extension. */
export const browserSettings = createSettingsStore(browser.storage, remembered);
