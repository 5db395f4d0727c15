// @ts-check
// pnpm goes on without an optional package that it refuses. Without its own Node the project would run under any that is there.
import { ownNode } from './own-node.mjs';

try {
  ownNode(process.cwd());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
