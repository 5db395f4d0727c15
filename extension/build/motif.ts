import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedMotif } from '../src/first-frame/generated-motif.ts';

const MOTIFS = join(import.meta.dirname, '../src/first-frame/motifs');

/** The drawing of a value as SVG, in the page's colours: `motifs/<id>.svg` if it exists, or else a drawing made from the id. */
export function motif(id: string): string {
  const own = join(MOTIFS, `${id}.svg`);
  return existsSync(own) ? readFileSync(own, 'utf8') : generatedMotif(id);
}
