import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Edge takes the build for Chrome as it is. It has a folder of its own all the same, for whoever loads it or packs it.
 */

const BUILDS = join(import.meta.dirname, '../.output');
const EDGE = join(BUILDS, 'edge-mv3');

rmSync(EDGE, { recursive: true, force: true });
cpSync(join(BUILDS, 'chrome-mv3'), EDGE, { recursive: true });
