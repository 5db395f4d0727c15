import { publicAddress } from '../public-address.ts';

const FOLDER = {
  what: 'The address',
  allowed: 'the address of a folder',
  example: 'https://your.server/espoo-values/',
};

/**
 * The address of the folder that an organisation gives the package out from, with a slash at its end.
 *
 * @throws {UsageError} that says what is wrong with it, and what is allowed
 */
export function hostingFolder(address: string): string {
  const url = publicAddress(address, FOLDER, ({ search, hash, pathname }) => {
    if (search || hash) return 'has a ? or a # in it';
    return /\.(xml|crx)$/i.test(pathname) ? 'is that of a file' : undefined;
  });
  return url.href.replace(/\/*$/, '/');
}
