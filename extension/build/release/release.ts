import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { packages } from './packages.ts';

/*
 * Packs the builds for the stores, and, with a key and an address, for an organisation's own server: see ROLLOUT.md.
 */

const root = join(import.meta.dirname, '../..');
const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    address: { type: 'string' },
    out: { type: 'string', default: join(root, '.output/release') },
  },
});
const { key, address, out } = values;
if ((key === undefined) !== (address === undefined))
  throw new Error('--key <file.pem> and --address <https://…/> belong together: give both or neither.');

const selfHosting =
  key === undefined || address === undefined ? undefined : { key: readFileSync(key, 'utf8'), address };
mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(packages(join(root, '.output'), selfHosting))) {
  writeFileSync(join(out, name), content);
  console.log(`${String(content.length).padStart(9)}  ${join(out, name)}`);
}
