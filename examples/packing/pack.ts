/*
 * Packs a folder of sources with the files that a page needs: `node packing/pack.ts wordpress/espoo-values`. The archive is in
 * `dist/` beside the folder.
 */
import { packPlugin } from './pack-plugin.ts';

console.log(packPlugin(process.argv[2] ?? ''));
