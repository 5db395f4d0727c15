import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of the file with the notices, in every released package, plugin and archive. */
export const NOTICES = 'THIRD-PARTY-NOTICES.txt';

const RULE = `${'-'.repeat(80)}\n`;

/**
 * The notices that must accompany a bundle: the packages of others in it, each with its licence.
 *
 * @param modules the ids of the modules in the bundle, from its bundler
 * @param helpers for the modules that bundlers add and that are not files: the folder of the package by a part of the id. It is
 *   `undefined` if the project has replaced the module by its own.
 * @throws {Error} if a package names no licence, or if `helpers` lacks a module that is not a file
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

/** A plugin for Rollup and Vite that notes the modules in their bundles. */
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

/** The part of a bundle that the plugin reads. An asset has no modules. */
type Bundle = Record<string, { fileName?: string; modules?: Record<string, { renderedLength: number }> }>;

/** The folder of a module's package; `undefined` for a module of the project itself. */
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
