import { checkEdition, type Edition, type Problem } from '@espoo-values/strategy-content';

/* Other editions than the built-in one: how they come from an address, and their check. */

export { checkEdition };

/** The most that an edition at an address may weigh, in bytes; the built-in one weighs about ten thousand. */
const MOST_BYTES = 262_144;

/** The longest that it may take, in milliseconds. */
const MOST_MILLISECONDS = 30_000;

/** What came of asking for an edition. */
export type EditionResult = { readonly edition: Edition } | { readonly problems: readonly Problem[] };

/** Is given, once, what came of it. */
export type Take = (result: EditionResult) => void;

/** Says that it is no longer wanted. */
export type Release = () => void;

interface Request {
  readonly takers: Set<Take>;
  readonly controller: AbortController;
  readonly result: Promise<EditionResult>;
}

/** One request for each address, however many elements want it; kept, good or bad, while one of them is there. */
const requests = new Map<string, Request>();

/**
 * Asks for the edition at an address, as JSON and without credentials, and gives `take` what comes of it, once.
 *
 * @returns says that it is no longer wanted; the last one to say so ends the request.
 */
export function requestEdition(address: string, take: Take): Release {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    request = { controller, takers: new Set(), result: load(address, controller.signal) };
    requests.set(address, request);
  }
  const { controller, takers, result } = request;
  takers.add(take);
  void result.then((each) => {
    if (takers.has(take)) take(each);
  });
  return () => {
    if (!takers.delete(take) || takers.size > 0) return;
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
