import browser from 'webextension-polyfill';
import { createSettingsStore } from './settings-store.ts';

/** The settings of this browser's extension. */
export const browserSettings = createSettingsStore(browser.storage);
