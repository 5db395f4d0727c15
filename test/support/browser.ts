import type { Browser as PuppeteerBrowser, Page as PuppeteerPage } from 'puppeteer-core';

/** Neither UTC nor Helsinki's: what goes by the machine's own zone is found out. */
export const TIME_ZONE = 'America/St_Johns';

/** What some engines can only be told when they start, and so is told to all of them then. */
export interface LaunchOptions {
  /** An IANA name; {@link TIME_ZONE} unless told. */
  timeZone?: string;
  /** What the reader's system prefers; `light` unless told. */
  colorScheme?: 'light' | 'dark';
  /**
   * What pages see as the reader's language, such as `sv-FI`; the browser's own interface, and so `i18n`, stays English.
   * Not in WebKit, which knows only the languages installed in the system.
   */
  language?: string;
  /** A proxy that everything on the network goes through, such as `127.0.0.1:3128`. Not in WebKit. */
  proxy?: string;
  /** Whether a page that was left can be come back to as it was, in Chromium too (the back-forward cache). */
  keepsLeftPages?: boolean;
  /** Whether Chromium has windows and menus, as for a reader: what is measured takes their time. Other engines always do. */
  isWhole?: boolean;
  /** Whether WebKit frees memory all the time, and so whatever it may forget. Other engines take no notice. */
  isShortOfMemory?: boolean;
  /** The folder of a built extension; a copy of it is loaded. Not in WebKit. */
  extension?: string;
  /** Scripts as text that run in each page of the extension before its own, such as `fakeClock(…)`. */
  extensionScripts?: string[];
}

export interface Viewport {
  /** CSS pixels. */
  width: number;
  height: number;
  /** Device pixels for each CSS pixel; 1 unless told. WebKit has only 1. */
  scale?: number;
}

export interface OpenOptions {
  viewport?: Viewport;
  /**
   * Scripts as text that run in every document of the page before its own. Not in WebKit, and not in an extension's pages in
   * Firefox: `serveSite({ scripts })` and `launch({ extensionScripts })` put them into the pages, which works everywhere.
   */
  beforeScripts?: string[];
  /** Else a page may be opened again once it is closed. One that has gone back in its history Firefox can lead nowhere else. */
  isUsedOnce?: boolean;
}

/** A function that runs in the page; it sees its arguments and nothing else of the test. Or an expression, as text. */
export type PageFunction<A extends unknown[], R> = string | ((...args: A) => R | Promise<R>);

export interface Page {
  readonly engine: 'chromium' | 'firefox' | 'webkit';
  /** Resolves once the document and its subresources are there. */
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs in the page, awaits a promise, and gives the result as JSON would. */
  evaluate<A extends unknown[], R>(fn: PageFunction<A, R>, ...args: A): Promise<R>;
  /**
   * Waits until the function gives a truthy value, and gives that.
   *
   * @param timeout milliseconds, 60 000 unless told
   * @throws {Error} that quotes the function when it does not come true in time
   */
  waitFor<R>(fn: PageFunction<[], R>, timeout?: number): Promise<R>;
  /** One key, with modifiers before it: `Tab`, `Shift+Tab`, `Enter`, `ArrowDown`, `a`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** The mouse, at CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** The mouse, on the middle of the first element that fits; `>>>` goes down into a shadow root. */
  click(selector: string): Promise<void>;
  setViewport(viewport: Viewport): Promise<void>;
  /** A PNG. */
  screenshot(path: string, options?: { fullPage?: boolean }): Promise<void>;
  /** What went wrong in the present document and its frames of the same origin, in words; empty when all is well. */
  consoleErrors(): Promise<string[]>;
  /** The addresses asked for since the page was opened; in Firefox and WebKit those that the present document tells of. */
  requests(): Promise<string[]>;
  close(): Promise<void>;
  /** What this interface does not cover; absent in WebKit. */
  readonly puppeteer?: PuppeteerPage;
}

export interface Browser {
  /** Such as `firefox`. */
  readonly name: string;
  /** Such as `153.0`. */
  readonly version: string;
  /** A new page; `about:blank` unless an address is given. */
  open(url?: string, options?: OpenOptions): Promise<Page>;
  /** A new tab as the reader opens it, with what the extension puts there. @throws {Error} when no extension was loaded */
  openNewTab(options?: OpenOptions): Promise<Page>;
  /**
   * What the reader's system prefers, for pages opened from now on: `light` at first, `dark`, or few colours of its own in the
   * place of the page's (Windows' contrast themes). Only in Chromium, and in Firefox with an extension.
   */
  prefer(colors: 'light' | 'dark' | 'forced'): Promise<void>;
  /** The address of a file of the extension, such as `options.html`. @throws {Error} when none was loaded */
  extensionUrl(path: string): string;
  close(): Promise<void>;
  /** What this interface does not cover; absent in WebKit. */
  readonly puppeteer?: PuppeteerBrowser;
}
