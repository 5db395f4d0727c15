// @ts-check
// `npm start` installs, builds, and serves the example pages. `npm start -- --no-build` only serves them.
import { requireNode } from '../packages/dev-tools/src/node-version.mjs';

requireNode();
// Imported only here: an old Node may not parse what this file imports.
const { start } = await import('./serve-examples.mjs');
await start(process.argv.slice(2));
