// @ts-check
import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { GUIDES } from './guides.mjs';

/** The places on the site of folders of the repository. */
const FOLDERS = /** @type {const} */ ([
  ['examples/pages/', ''],
  ['examples/pictures/', 'pictures/'],
  ['extension/rollout/samples/', 'samples/'],
]);

/** The section that says where the downloads are. The site has a page of them instead. */
const DOWNLOADS = 'README.md#downloads';

/**
 * The address on the site for a link of a document: another page of the site, or else the file in the repository.
 *
 * @param {string} link as it is written: `../README.md#get-the-file`. A package's README, which a registry shows too, writes the whole
 *   address in the repository instead.
 * @param {object} from
 * @param {string} from.file the document, as a path from the root of the repository
 * @param {string} from.address its page on the site
 * @param {string} from.rootFolder the repository on this machine
 * @param {string} from.repository its address on the web
 * @throws {Error} if the repository has no such file
 */
export function siteLink(link, { file, address, rootFolder, repository }) {
  const whole = `${repository}/blob/main/`;
  const isWhole = link.startsWith(whole);
  if (!isWhole && /^(?:[a-z][a-z\d+.-]*:|#)/i.test(link)) return link;
  const [path = '', hash] = link.slice(isWhole ? whole.length : 0).split('#');
  const target = posix.join(isWhole ? '.' : posix.dirname(file), path);
  const anchor = hash === undefined ? '' : `#${hash}`;
  if (target.startsWith('../') || !existsSync(join(rootFolder, target)))
    throw new Error(`${file} links to ${link}, and there is no such file.`);
  const to = (/** @type {string} */ page) => posix.relative(posix.dirname(address), page);
  if (target + anchor === DOWNLOADS) return to('en/downloads.html');
  const guide = GUIDES.find((each) => each.file === target)?.address;
  const [folder, place] = FOLDERS.find(([each]) => target.startsWith(each)) ?? [];
  const page = guide ?? (folder === undefined ? undefined : place + target.slice(folder.length));
  if (page !== undefined) return to(page) + anchor;
  const kind = statSync(join(rootFolder, target)).isDirectory() ? 'tree' : 'blob';
  return `${repository}/${kind}/main/${target}${anchor}`;
}
