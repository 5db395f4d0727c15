import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface PackageJson {
  readonly exports: Readonly<Record<string, string | Readonly<Record<'types' | 'default', string>>>>;
}

/**
 * Leaves those declarations in `dist` that an export leads to: the others describe what nobody can import. Exports that are types
 * alone get a script that does nothing, as a plain `import` asks for one.
 */
export function keepExportedDeclarations() {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as PackageJson;
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    const imports = readFileSync(path, 'utf8').matchAll(/(?:from |import |import\()'(\.[^']+)\.ts'/g);
    for (const [, name = ''] of imports) reach(join(path, '..', `${name}.d.ts`));
  };
  for (const entry of Object.values(exports)) {
    if (typeof entry === 'string') continue;
    reach(join(entry.types));
    if (!existsSync(entry.default)) writeFileSync(entry.default, 'export {};\n');
  }
  for (const path of globSync('dist/**/*.d.ts')) if (!reached.has(path)) rmSync(path);
}
