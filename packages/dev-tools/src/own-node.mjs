// @ts-check
// This file imports no package: the install runs it to find out whether the packages are complete.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The path of the Node that is installed with the project, in the one platform package that fits this machine.
 *
 * @param {string} root of a copy of the project
 * @returns {string} its path
 * @throws {Error} if it is not installed, or if no platform package fits the machine
 */
export function ownNode(root) {
  const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const names = Object.keys(optionalDependencies);
  const file = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = names.map((name) => join(root, 'node_modules', name, 'bin', file)).find(existsSync);
  if (path !== undefined) return path;
  throw new Error(
    `The project's own Node is not installed. Run "npm test -- install"; where that was done, its messages say why. There is one for ${names.join(', ')}. This machine is ${process.platform}-${process.arch}.`,
  );
}
