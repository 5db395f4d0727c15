// @ts-check
import { fileURLToPath } from 'node:url';

/** Which folder shows under which address, for `npm start` and for the end-to-end tests alike. */
export const MOUNTS = {
  '/': fileURLToPath(new URL('./pages/', import.meta.url)),
  '/fflate/': fileURLToPath(new URL('./node_modules/fflate/esm/', import.meta.url)),
  '/frameworks/': fileURLToPath(new URL('./dist/', import.meta.url)),
  '/strategy-content/': fileURLToPath(new URL('../packages/strategy-content/dist/', import.meta.url)),
  '/widget/': fileURLToPath(new URL('../widget/dist/', import.meta.url)),
};
