import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { packages } from '@espoo-values/extension/build/release/packages.ts';
import { EXTENSION_BUILDS } from '../support/extension.ts';

/** Mozilla's own check, as its store runs it on what is handed in. */
const LINTER = fileURLToPath(new URL('../bin/addons-linter', import.meta.resolve('addons-linter')));

/** Lit makes the elements of its templates by `innerHTML`; their text is the extension's own, never a reader's or a page's. */
const LIT_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT chunks/shared.js'];

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly notices: readonly Finding[];
}

test('Mozilla’s linter finds no error in the package for Firefox, and warns of how Lit reads its templates alone', (t) => {
  const [name, content] =
    Object.entries(packages(dirname(EXTENSION_BUILDS.firefox))).find(([file]) =>
      file.endsWith('-firefox.zip'),
    ) ?? [];
  assert.ok(name && content);
  const file = join(temporaryFolder('linter'), name);
  writeFileSync(file, content);

  const { stdout, stderr } = spawnSync(process.execPath, [LINTER, '--output', 'json', file], {
    encoding: 'utf8',
  });
  assert.match(stdout, /^\{/, stderr);
  const { errors, warnings, notices } = JSON.parse(stdout) as Report;
  for (const notice of notices) t.diagnostic(`notice: ${inWords(notice)}`);
  assert.deepEqual(errors.map(inWords), []);
  assert.deepEqual(
    warnings.map(({ code, file: place }) => `${code} ${place}`),
    LIT_WARNINGS,
  );
});

function inWords({ code, message, file = '', line = 0 }: Finding): string {
  return `${file}:${line} ${code} ${message}`;
}
