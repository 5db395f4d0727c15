import type { Browser, LaunchOptions } from './browser.ts';

export type { Browser, LaunchOptions, OpenOptions, Page, PageFunction, Viewport } from './browser.ts';

/** The three engines that every page is tried in. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const;

export type Engine = (typeof ENGINES)[number];

/** Loaded when they are used: WebKit's driver takes a second to load, and half of the tests do not use it. */
const LAUNCHERS = {
  chromium: async () => (await import('./chromium-engine.ts')).launchChromium,
  firefox: async () => (await import('./firefox-engine.ts')).launchFirefox,
  webkit: async () => (await import('./webkit-engine.ts')).launchWebKit,
};

/**
 * Starts a browser with a fresh profile.
 *
 * @throws {Error} when the browser is missing, or an option is one that the engine lacks
 */
export async function launch(engine: Engine, options: LaunchOptions = {}): Promise<Browser> {
  const launchEngine = await LAUNCHERS[engine]();
  return launchEngine(options);
}
