import { UsageError } from './command-line.ts';

/** The names of this machine, for trying things out. Nobody is between it and the browser. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Checks an address that an organisation gives to all its browsers. They load from it what they run.
 *
 * @param what the name of the address, at the beginning of a sentence: such as "The address"
 * @param example an allowed address
 * @param refusal the reason why a valid address is not allowed; `undefined` if it is allowed
 * @throws {UsageError} that says what is wrong with it, and what is allowed
 */
export function publicAddress(
  address: string,
  what: string,
  example: string,
  refusal: (url: URL) => string | undefined = () => undefined,
): string {
  const url = URL.parse(address);
  const why = url ? (unfit(url) ?? refusal(url)) : 'is not an address';
  if (url && why === undefined) return url.href;
  throw new UsageError(
    `${what} "${address}" ${why}. Use an address that starts with https://, such as ${example}; http:// only on this machine (${THIS_MACHINE.join(', ')}).`,
  );
}

function unfit({ protocol, hostname, username, password }: URL): string | undefined {
  if (protocol !== 'https:' && !(protocol === 'http:' && THIS_MACHINE.includes(hostname)))
    return `begins with ${protocol}//`;
  return username || password ? 'contains a user name or password, which every browser would see' : undefined;
}

/** The address of the folder from which an organisation serves the package, with a slash at its end. */
export function hostingFolder(address: string): string {
  const example = 'https://your.server/espoo-values/';
  const href = publicAddress(address, 'The address', example, ({ search, hash, pathname }) => {
    if (search || hash) return 'has a ? or a # in it';
    return /\.(xml|crx)$/i.test(pathname) ? 'is that of a file, not of a folder' : undefined;
  });
  return href.replace(/\/*$/, '/');
}
