import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import PACKAGE from '../package.json' with { type: 'json' };

const DIST = join(import.meta.dirname, '../dist');
const importsOf = (path: string) =>
  [
    ...readFileSync(join(DIST, path), 'utf8').matchAll(/^(?:import|export)\b[^'";=]*from ['"]([^'"]+)['"]/gm),
  ].map(([, name = '']) => name);

describe('the published package', () => {
  it('depends on nothing, and asks for Node in its command only', () => {
    assert.equal('dependencies' in PACKAGE, false);
    const scripts = globSync('**/*.js', { cwd: DIST });
    assert.ok(scripts.includes(join('files', 'yaml.js')));
    for (const path of scripts)
      for (const name of importsOf(path))
        assert.ok(
          name.startsWith('./') ||
            name.startsWith('../') ||
            (path.startsWith('command') && name.startsWith('node:')),
          `${path}: ${name}`,
        );
    assert.deepEqual(importsOf(join('files', 'decode.js')), ['./file-problem.js']);
  });

  it('says whose the library in it is, and on which terms', () => {
    const bundled = readFileSync(join(DIST, 'files/yaml.js'), 'utf8');
    assert.match(
      bundled,
      /^\/\*\nCopyright Eemeli Aro <eemeli@gmail\.com>\n\nPermission to use, copy, modify/,
    );
  });

  it('has types that lead to no library', () => {
    const seen = new Set<string>();
    const follow = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/from '([^']+)'/g)) {
        assert.ok(name.startsWith('.'), `${path}: ${name}`);
        follow(join(path, '..', name.replace(/\.[jt]s$/, '.d.ts')));
      }
    };
    for (const each of [PACKAGE.exports['.'], PACKAGE.exports['./files']])
      follow(join(DIST, '..', each.types));
    assert.ok(seen.size > 5);
  });
});
