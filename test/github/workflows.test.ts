import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { ROOT } from '@espoo-values/dev-tools/pnpm';
import { parse } from 'yaml';
import { problemsOf } from './check-workflow.ts';

const workflows = globSync('.github/workflows/*.yml', { cwd: ROOT });

test('there are workflows for tests, releases and code scanning', () => {
  const names = workflows.map((path) => basename(path)).sort();
  assert.deepEqual(names, ['code-scanning.yml', 'release.yml', 'tests.yml']);
});

for (const path of workflows)
  test(`${basename(path)} is one that GitHub takes, with pinned actions and few permissions`, async () => {
    assert.deepEqual(await problemsOf(basename(path), readFileSync(join(ROOT, path), 'utf8')), []);
  });

test('a workflow with mistakes is refused, each of them named', async () => {
  const text = `name: Bad
on: { push: { tag: [v1] } }
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v7
      - run: echo \${{ github.event.issue.title }} \${{ nothing.x }}
`;
  const problems = (await problemsOf('bad.yml', text)).join('\n');
  for (const expected of [
    "line 2: Unexpected value 'tag'",
    "line 9: Unrecognized named-value: 'nothing'",
    'not pinned by its hash: uses: actions/checkout@v7',
    'does not begin with permissions: {}',
    'a has no permissions of its own',
    'a fills an expression into a command',
  ])
    assert.ok(problems.includes(expected), `${expected} in:\n${problems}`);
});

test('the forms for issues have a name, a description, and fields with labels', () => {
  for (const path of globSync('.github/ISSUE_TEMPLATE/!(config).yml', { cwd: ROOT })) {
    const form = parse(readFileSync(join(ROOT, path), 'utf8')) as {
      name?: string;
      description?: string;
      body?: { type: string; id?: string; attributes: { label?: string } }[];
    };
    assert.ok(form.name && form.description && form.body, path);
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    assert.ok(fields.length > 0 && fields.every(({ id, attributes }) => id && attributes.label), path);
    assert.equal(new Set(fields.map(({ id }) => id)).size, fields.length, path);
  }
});
