import { checkEdition, type EditionResult } from '@espoo-values/strategy-content';

/* Editions from an address. */

/** The largest size of an edition at an address, in bytes. The built-in one has about ten thousand. */
const MOST_BYTES = 262_144;

/** The longest that it may take, in milliseconds. */
const MOST_MILLISECONDS = 30_000;

/** Is given the result; after a failure, also the edition if it loads later. */
type OnResult = (result: EditionResult) => void;

interface Request {
  readonly listeners: Set<OnResult>;
  /** Ends the present attempt. */
  controller?: AbortController;
  result?: Promise<EditionResult>;
  hasFailed?: boolean;
}

/** One request for each address, however many elements want it; kept, good or bad, while one of them is there. */
const requests = new Map<string, Request>();

/**
 * Requests the edition at an address, as JSON and without credentials, and passes the result to `onResult`.
 *
 * @returns cancels: the edition is no longer wanted. The last one to cancel ends the request.
 */
export function requestEdition(address: string, onResult: OnResult): () => void {
  const request: Request = requests.get(address) ?? { listeners: new Set() };
  requests.set(address, request);
  const { listeners } = request;
  listeners.add(onResult);
  void (request.result ?? ask(address, request)).then((result) => {
    if (listeners.has(onResult)) onResult(result);
  });
  return () => {
    if (!listeners.delete(onResult) || listeners.size > 0) return;
    requests.delete(address);
    request.controller?.abort();
  };
}

/** Requests each failed edition again. Its listeners get the edition if it loads, and no other failure. */
export function askAgain() {
  for (const [address, request] of requests) {
    if (!request.hasFailed) continue;
    void ask(address, request).then((result) => {
      if ('edition' in result) for (const onResult of request.listeners) onResult(result);
    });
  }
}

function ask(address: string, request: Request): Promise<EditionResult> {
  request.hasFailed = false;
  request.controller = new AbortController();
  return (request.result = load(address, request.controller).then((result) => {
    request.hasFailed = 'problems' in result;
    return result;
  }));
}

async function load(address: string, controller: AbortController): Promise<EditionResult> {
  let bytes = 0;
  try {
    // Not by `AbortSignal.any`: WebKit may forget such a signal, and then never ends the request.
    const timeout = AbortSignal.timeout(MOST_MILLISECONDS);
    timeout.onabort = () => {
      controller.abort();
    };
    const { ok, status, body, redirected, url } = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: controller.signal,
    });
    if (!ok) throw new Error(`answered ${status}`);
    // The author of the address has decided who may speak as the city.
    if (redirected && new URL(url).origin !== new URL(address, document.baseURI).origin)
      throw new Error(`leads to another origin, ${new URL(url).origin}`);
    // Given up as soon as it is too long.
    const measured = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, stream) {
        bytes += chunk.length;
        if (bytes > MOST_BYTES) stream.error();
        else stream.enqueue(chunk);
      },
    });
    return checkEdition(await new Response(body?.pipeThrough(measured)).json());
  } catch (error) {
    const message =
      bytes > MOST_BYTES
        ? `more than ${MOST_BYTES} bytes`
        : controller.signal.aborted
          ? `not within ${MOST_MILLISECONDS / 1000} seconds`
          : ((error as Error | undefined)?.message ?? 'has failed');
    return { problems: [{ path: '', message: `src="${address.slice(0, 200)}": ${message}` }] };
  }
}
