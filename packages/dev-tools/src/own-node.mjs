// @ts-check
// Imports no package: the install asks for it before it is known to be whole.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The Node that is installed with the project: that of the one platform package which this machine takes.
 *
 * @param {string} root of a copy of the project
 * @returns {string} its path
 * @throws {Error} where it is not installed, and where the machine is of another kind
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
