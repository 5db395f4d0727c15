import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES, noticesOf } from '@espoo-values/dev-tools/notices';
import { rollup } from 'rollup';
import configurations, { bundled } from '../rollup.config.ts';
import { keepExportedDeclarations } from './declarations.ts';
import { framePage } from './frame-page.ts';
import { writeMetadata } from './metadata/write-metadata.ts';

/* Builds `dist/`: the scripts with Rollup, their declarations with TypeScript, and what editors and frameworks read. */

const ROOT = join(import.meta.dirname, '..');
process.chdir(ROOT);
rmSync('dist', { recursive: true, force: true });

await Promise.all(
  [configurations].flat().map(async ({ output, ...input }) => {
    const bundle = await rollup({
      ...input,
      onwarn: (warning) => {
        throw new Error(warning.message);
      },
    });
    await Promise.all([output ?? []].flat().map((each) => bundle.write(each)));
    await bundle.close();
  }),
);
writeFileSync('dist/embed.html', await framePage());
writeFileSync(`dist/${NOTICES}`, noticesOf(bundled));

const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [tsc, '--build', '--force', 'tsconfig.build.json'], { stdio: 'inherit' });
keepExportedDeclarations();

writeMetadata('dist');
