import { UsageError } from '../command-line.ts';

/** This machine itself, where there is nobody in between: for trying it out. */
const THIS_MACHINE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address of the folder that an organisation gives the package out from, with a slash at its end.
 *
 * @throws {UsageError} that says what is wrong with it, and what is allowed
 */
export function hostingFolder(address: string): string {
  const url = URL.parse(address);
  const refuse = (why: string) =>
    new UsageError(
      `The address "${address}" ${why}. Allowed is the address of a folder that begins with https://, such as https://your.server/espoo-values/; http:// only on this machine (${THIS_MACHINE.join(', ')}).`,
    );
  if (!url) throw refuse('is no address');
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && THIS_MACHINE.includes(url.hostname)))
    throw refuse(`begins with ${url.protocol}//`);
  if (url.username || url.password)
    throw refuse('has a name or a password in it, which every browser would be told');
  if (url.search || url.hash) throw refuse('has a ? or a # in it');
  if (/\.(xml|crx)$/i.test(url.pathname)) throw refuse('is that of a file');
  return url.href.replace(/\/*$/, '/');
}
