import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/**
 * The files of a project without git that are not in a list, but for what its `.gitignore` at the root leaves out. Of its rules
 * those are known that take something out: names, paths from the root and `*`.
 */
export function unlisted(root: string, list: readonly string[]): readonly string[] {
  const known = new Set(list);
  const ignored = ['**/.git', ...ignoredIn(join(root, '.gitignore'))];
  const found: string[] = [];
  const look = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (known.has(path) || ignored.some((pattern) => matchesGlob(path, pattern))) continue;
      if (entry.isDirectory()) look(path);
      else found.push(path);
    }
  };
  look('');
  return found.sort();
}

function ignoredIn(file: string): readonly string[] {
  if (!existsSync(file)) return [];
  const rules = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, ''))
    .filter((rule) => rule !== '' && !/^[#!]/.test(rule));
  return rules.map((rule) => (rule.includes('/') ? rule.replace(/^\//, '') : `**/${rule}`));
}
