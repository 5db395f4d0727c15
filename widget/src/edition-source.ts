import { checkEdition, type Edition, type Problem } from '@espoo-values/strategy-content';

/** The most that an edition at an address may weigh, in bytes; the built-in one weighs about ten thousand. */
const MOST_BYTES = 262_144;

/** The longest that it may take, in milliseconds. */
const MOST_MILLISECONDS = 30_000;

/** What came of asking for an edition. */
export type EditionResult = { readonly edition: Edition } | { readonly problems: readonly Problem[] };

interface Request {
  readonly result: Promise<EditionResult>;
  readonly controller: AbortController;
  users: number;
}

/** One request for each address, however many elements want it; kept, good or bad, while one of them is there. */
const requests = new Map<string, Request>();

/**
 * The edition at an address, as JSON. Asked for without credentials.
 *
 * @returns the edition or what is wrong; never rejects.
 */
export function requestEdition(address: string): Promise<EditionResult> {
  let request = requests.get(address);
  if (!request) {
    const controller = new AbortController();
    request = { controller, users: 0, result: load(address, controller.signal) };
    requests.set(address, request);
  }
  request.users++;
  return request.result;
}

/** Says that an element no longer wants the edition at an address; the last one to go ends the request. */
export function releaseEdition(address: string) {
  const request = requests.get(address);
  if (!request || --request.users > 0) return;
  requests.delete(address);
  request.controller.abort();
}

async function load(address: string, signal: AbortSignal): Promise<EditionResult> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_MILLISECONDS)]),
    });
    if (!response.ok) throw new Error(`answered ${response.status}`);
    return checkEdition(JSON.parse(await readText(response)));
  } catch (error) {
    return {
      problems: [{ path: '', message: `src="${address.slice(0, 200)}": ${(error as Error).message}` }],
    };
  }
}

/** The text of an answer, given up as soon as it is too long. */
async function readText({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (let bytes = 0; ;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (!value || done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MOST_BYTES) {
      void reader?.cancel();
      throw new Error(`more than ${MOST_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}
