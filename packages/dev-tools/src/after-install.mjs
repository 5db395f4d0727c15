// @ts-check
// pnpm skips an optional package that it refuses, without an error. Without its own Node the project would run under any other.
import { ownNode } from './own-node.mjs';

try {
  ownNode(process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
