import { browser } from 'wxt/browser';
import { policyIn } from './policy-settings.ts';
import { readMirror } from './settings-mirror.ts';
import { createSettingsStore } from './settings-store.ts';

/** The settings of this browser's extension. */
export const browserSettings = createSettingsStore(browser.storage, { remembered: policyIn(readMirror()) });
