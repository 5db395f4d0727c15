import { UsageError } from './command-line.ts';

/** This machine itself, where there is nobody in between: for trying it out. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * An address that every browser of an organisation is told, and takes what it runs from.
 *
 * @param what which of the addresses it is, as "The address" begins a sentence
 * @param allowed what it has to be, as "the address of a folder"
 * @param example such an address
 * @param refusal why a sound address will not do all the same; nothing where it does
 * @throws {UsageError} that says what is wrong with it, and what is allowed
 */
export function publicAddress(
  address: string,
  { what, allowed, example }: Readonly<Record<'what' | 'allowed' | 'example', string>>,
  refusal: (url: URL) => string | undefined = () => undefined,
): URL {
  const url = URL.parse(address);
  const why = url ? (unfit(url) ?? refusal(url)) : 'is no address';
  if (url && why === undefined) return url;
  throw new UsageError(
    `${what} "${address}" ${why}. Allowed is ${allowed} that begins with https://, such as ${example}; http:// only on this machine (${THIS_MACHINE.join(', ')}).`,
  );
}

function unfit(url: URL): string | undefined {
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && THIS_MACHINE.includes(url.hostname)))
    return `begins with ${url.protocol}//`;
  if (url.username || url.password)
    return 'has a name or a password in it, which every browser would be told';
  return undefined;
}
