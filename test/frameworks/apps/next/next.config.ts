import { join } from 'node:path';
import type { NextConfig } from 'next';

export default {
  // Plain files, rendered at build time and hydrated in the browser.
  output: 'export',
  turbopack: { root: join(import.meta.dirname, '../..') },
} satisfies NextConfig;
