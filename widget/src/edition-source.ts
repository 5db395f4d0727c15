import { checkEdition, type EditionResult } from '@espoo-values/strategy-content';

/* Editions from an address. */

/** The most that an edition at an address may weigh, in bytes; the built-in one weighs about ten thousand. */
const MOST_BYTES = 262_144;

/** The longest that it may take, in milliseconds. */
const MOST_MILLISECONDS = 30_000;

/** Is given, once, what came of asking. */
type OnResult = (result: EditionResult) => void;

interface Request {
  readonly listeners: Set<OnResult>;
  readonly controller: AbortController;
  readonly result: Promise<EditionResult>;
}

/** One request for each address, however many elements want it; kept, good or bad, while one of them is there. */
const requests = new Map<string, Request>();

/**
 * Asks for the edition at an address, as JSON and without credentials, and gives `onResult` what comes of it, once.
 *
 * @returns cancels: the edition is no longer wanted; the last one to cancel ends the request
 */
export function requestEdition(address: string, onResult: OnResult): () => void {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    request = { controller, listeners: new Set(), result: load(address, controller.signal) };
    requests.set(address, request);
  }
  const { controller, listeners, result } = request;
  listeners.add(onResult);
  void result.then((each) => {
    if (listeners.has(onResult)) onResult(each);
  });
  return () => {
    if (!listeners.delete(onResult) || listeners.size > 0) return;
    requests.delete(address);
    controller.abort();
  };
}

async function load(address: string, signal: AbortSignal): Promise<EditionResult> {
  let bytes = 0;
  try {
    const { ok, status, body } = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_MILLISECONDS)]),
    });
    if (!ok) throw new Error(`answered ${status}`);
    // Given up as soon as it is too long.
    const measured = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) controller.error();
        else controller.enqueue(chunk);
      },
    });
    return checkEdition(await new Response(body?.pipeThrough(measured)).json());
  } catch (error) {
    const message = bytes > MOST_BYTES ? `more than ${MOST_BYTES} bytes` : (error as Error).message;
    return { problems: [{ path: '', message: `src="${address.slice(0, 200)}": ${message}` }] };
  }
}
