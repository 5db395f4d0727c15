import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ROOT_PACKAGE from '../../../package.json' with { type: 'json' };
import { folderOfEdition } from '../build/chosen-edition.ts';
import { run } from '../src/command/run.ts';
import { readEdition } from './sample-editions.ts';

const ROOT = join(import.meta.dirname, '../../..');
const GUIDE = readFileSync(join(import.meta.dirname, '../EDITIONS.md'), 'utf8');
const PREFIX = 'npx --yes pnpm@12.21.0 edition ';
const EDITION = 'packages/strategy-content/editions/merikyla';

/** The code blocks of the guide that are in a language. */
const blocks = (language: string) =>
  [...GUIDE.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) =>
    code.trim(),
  );

/** What a command of the guide says. */
function follow(command: string) {
  const args = [...command.slice(PREFIX.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, plain]) => quoted ?? plain ?? '',
  );
  const said: string[] = [];
  const code = run(args, { say: (each) => said.push(each), warn: (each) => said.push(each) });
  return { code, said: said.join('\n') };
}

describe('the guide to an edition', () => {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  // The guide writes beside the project too.
  const project = join(folder, 'project');
  before(() => {
    mkdirSync(project);
    process.chdir(project);
  });
  after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  it('leads from nothing to an edition, a JSON file and calendars by the commands that it gives', () => {
    const [begin = '', check = '', json = '', yaml = '', calendar = '', ...rest] = blocks('sh');
    assert.deepEqual(rest, ['npm start -- --edition merikyla']);
    for (const each of [begin, check, json, yaml, calendar]) assert.ok(each.startsWith(PREFIX), each);

    assert.equal(follow(begin).code, 0);
    assert.deepEqual(readdirSync(EDITION), ['edition.yaml', 'extension.yaml', 'fi.yaml', 'sv.yaml']);
    const unfilled = follow(check);
    assert.equal(unfilled.code, 1);
    assert.match(unfilled.said, /fi\.yaml, line \d+: vision\.title is still blank\. Write the text/);

    const [example = ''] = blocks('yaml');
    for (const name of readdirSync(EDITION)) {
      const path = join(EDITION, name);
      const text = readFileSync(path, 'utf8')
        .replace(/^vision:\n(?: .*\n)+/m, () => `${example}\n`)
        .replace(/^( +)…$/gm, (_, indent: string) => `${indent}Teksti: ${name} "2030"`);
      writeFileSync(path, text);
    }
    const filled = follow(check);
    assert.equal(filled.code, 0, filled.said);
    assert.match(filled.said, new RegExp(`${EDITION} is in order: 3 values in fi, sv\\.$`));
    assert.equal(
      readEdition(folderOfEdition(join(project, EDITION))).translations['fi']?.vision.paragraphs.length,
      2,
    );

    assert.equal(follow(json).code, 0);
    const [page = ''] = blocks('html');
    const [, src = ''] = /<espoo-values src="([^"]+)">/.exec(page) ?? [];
    assert.deepEqual(JSON.parse(readFileSync(join('..', src), 'utf8')), readEdition(join(project, EDITION)));

    assert.equal(follow(yaml).code, 0);
    assert.deepEqual(readEdition(join(folder, 'merikyla-again')), readEdition(join(project, EDITION)));

    assert.equal(follow(calendar).code, 0);
    assert.deepEqual(readdirSync('../calendars'), [
      'merikyla.days.json',
      'merikyla.fi.ics',
      'merikyla.sv.ics',
    ]);
  });

  it('names scripts and settings that there are', () => {
    assert.match(ROOT_PACKAGE.scripts.edition, /src\/command\/edition\.ts$/);
    const [setting = ''] = blocks('json');
    assert.deepEqual(Object.keys(JSON.parse(`{${setting}}`) as object), ['edition']);
    assert.ok('edition' in ROOT_PACKAGE && 'start' in ROOT_PACKAGE.scripts);
    for (const readme of ['README.md', 'packages/strategy-content/README.md'])
      assert.match(
        readFileSync(join(ROOT, readme), 'utf8'),
        /\]\((?:packages\/strategy-content\/)?EDITIONS\.md\)/,
      );
  });
});
