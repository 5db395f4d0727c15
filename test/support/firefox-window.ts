import type { Browser as PuppeteerBrowser } from 'puppeteer-core';

/** The protocol beneath puppeteer, as far as it is used here. */
interface Connection {
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
  send(
    method: 'script.evaluate',
    params: object,
  ): Promise<{ result: { result?: { value?: unknown }; exceptionDetails?: { text: string } } }>;
}

/**
 * Runs an expression in Firefox's own first window, awaits a promise, and gives the result. Firefox must have been started
 * with `--remote-allow-system-access`.
 *
 * @throws {Error} with what the window threw
 */
export async function inFirefoxWindow(browser: PuppeteerBrowser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: windows.result.contexts[0]?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const { result, exceptionDetails } = answer.result;
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result?.value;
}
