import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { type Application, folderOf } from './applications.ts';

const MADE = ['node_modules', 'dist', 'out', '.next', '.nuxt', '.output', '.astro'];

/** The lines of the README's section on a framework that stand nowhere in its application, whatever their indent. */
export function missingLines(application: Application): string[] {
  const folder = folderOf(application);
  const files = globSync('**/*.*', { cwd: folder, exclude: (name) => MADE.includes(name) });
  const own = new Set(files.flatMap((file) => linesOf(readFileSync(join(folder, file), 'utf8'))));
  return linesOf(codeOf(application.name)).filter((line) => !own.has(line));
}

/** All code of a section. */
function codeOf(name: string) {
  const sections = readFileSync(join(ROOT, 'widget/README.md'), 'utf8').split(/^#+ /m);
  const section = sections.find((each) => each.toLowerCase().startsWith(`${name}\n`)) ?? '';
  const code = [...section.matchAll(/^```\w+\n(.*?)^```$/gms)].map(([, lines = '']) => lines).join('');
  assert.ok(code, `the README gives no line for ${name}`);
  return code;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
