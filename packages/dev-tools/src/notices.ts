import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file with the notices, in every package, plugin and archive that is given out. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const RULE = `${'-'.repeat(80)}\n`;

/**
 * What must go out with a bundle: the packages of others that it holds, each with its licence.
 *
 * @param modules ids of the modules that are in the bundle, as its bundler tells them
 * @param helpers of modules that are no files, as bundlers bring them: the folder of the package by a part of the id, or
 *   nothing where the project has put its own in the place
 * @throws {Error} where a package names no licence, and where nobody says whose a module is
 */
export function noticesOf(
  modules: Iterable<string>,
  helpers: Readonly<Record<string, string | undefined>> = {},
): string {
  const paths = [...modules].map((id) => {
    if (!id.startsWith('\0')) return id;
    const helper = Object.keys(helpers).find((part) => id.includes(part));
    if (helper === undefined)
      throw new Error(`Whose is the module ${JSON.stringify(id)}? Say it in helpers.`);
    return `${helpers[helper] ?? ''}/`;
  });
  const folders = new Set(paths.flatMap((path) => packageFolder(path) ?? []));
  const notices = [...folders].map(notice);
  const text = [...new Set(notices)].sort().map((each) => `\n${RULE}${each}`);
  const beginning =
    text.length > 0 ? 'holds code of others, under their own licences:' : 'holds no code of others.';
  return `What is given out here is under the licence in LICENSE. It ${beginning}\n${text.join('')}`;
}

/** A plugin for Rollup and Vite that notes which modules are in what they write. */
export function noteModules() {
  const modules = new Set<string>();
  const plugin = {
    name: 'note-modules',
    generateBundle(_options: unknown, bundle: Bundle) {
      for (const { modules: own = {} } of Object.values(bundle))
        for (const [id, { renderedLength }] of Object.entries(own)) if (renderedLength > 0) modules.add(id);
    },
  };
  return { plugin, modules };
}

/** As much of a bundle as is looked at: an asset has no modules. */
type Bundle = Record<string, { fileName?: string; modules?: Record<string, { renderedLength: number }> }>;

/** Where the package of a module is; nothing for a module of the project itself. */
const packageFolder = (path: string) =>
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];

function notice(folder: string): string {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license' | 'homepage', string | undefined>;
  if (license === undefined) throw new Error(`${name} in ${folder} names no licence.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  const address = homepage === undefined ? '' : `${homepage}\n`;
  return `${name} ${version}, ${license}\n${address}${text}`.replaceAll('\r\n', '\n');
}
