// @ts-check
// This file has only syntax that an old Node can parse, and no import: it must run even if nothing else of the project can.

/** The oldest major version of Node that starts the project. It only starts: the rest runs under the project's own Node. */
const OLDEST_NODE = 20;

/**
 * The problem with a version of Node, in words for the person who typed the command.
 *
 * @param {string} version such as `20.20.2`
 * @returns {string | undefined} `undefined` if the version is new enough
 */
export function nodeProblem(version) {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return undefined;
  return `Node ${version} is installed, and this project needs Node ${OLDEST_NODE} or newer.
Install a current version (nodejs.org, your system’s packages, or "nvm install --lts") and run the command again.`;
}

/** Ends the process with exit code 1 and a message if the running Node is too old. */
export function requireNode() {
  const problem = nodeProblem(process.versions.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
