// @ts-check
// `npm start`: installs, builds, and serves the example pages. `npm start -- --no-build` serves what is built.
import { requireNode } from '../packages/dev-tools/src/node-version.mjs';

requireNode();
// Only now: what it needs may be more than an old Node can read.
const { start } = await import('./serve-examples.mjs');
await start(process.argv.slice(2));
