import { launchChromium, launchFirefox } from './puppeteer-engines.ts';
import { launchWebKit } from './webkit-engine.ts';
import type { Browser, LaunchOptions } from './browser.ts';

export type { Browser, LaunchOptions, OpenOptions, Page, PageFunction, Viewport } from './browser.ts';

/** The three engines that every page is tried in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox, webkit: launchWebKit };

/**
 * Starts a browser with a fresh profile.
 *
 * @throws {Error} when the browser is missing, or an option is one that the engine lacks
 */
export function launch(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  return LAUNCHERS[engine](options);
}
