import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { run } from '../../src/command/run.ts';
import { EDITIONS } from '../sample-editions.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'test/editions/tunturila');
const folder = mkdtempSync(join(tmpdir(), 'edition-'));
const home = process.cwd();

/** What the command says, and its exit code. */
function edition(...args: string[]) {
  const said: string[] = [];
  const warned: string[] = [];
  const code = run(args, { say: (each) => said.push(each), warn: (each) => warned.push(each) });
  return { code, said: said.join('\n'), warned: warned.join('\n') };
}

const sample = EDITIONS.find(({ id }) => id === 'tunturila');

describe('the command', () => {
  before(() => process.chdir(folder));
  after(() => {
    process.chdir(home);
    rmSync(folder, { recursive: true });
  });

  describe('edition new', () => {
    it('writes files that are valid once their blanks are filled, and until then says which are left', () => {
      for (const languages of ['fi', 'fi,se', 'sv,fi,en', 'ar', 'sr-Latn,sr-Cyrl']) {
        const name = `new-${languages.toLowerCase().replaceAll(',', '-')}`;
        const made = edition(
          'new',
          name,
          '--languages',
          languages,
          '--city',
          'Meri: "kylä" #1',
          '--values',
          '7',
        );
        assert.deepEqual([made.code, made.warned], [0, '']);
        const { code, warned } = edition('check', name);
        assert.equal(code, 1);
        const [, ...lines] = warned.split('\n');
        assert.ok(lines.length > 15);
        for (const each of lines)
          assert.match(
            each,
            /^- ([\w-]+\.yaml, line \d+: [\w.[\]]+ is still blank\. Write the text|and \d+ more)$/,
          );
        for (const [index, file] of readdirSync(name).entries()) {
          const path = join(name, file);
          writeFileSync(
            path,
            readFileSync(path, 'utf8').replace(/^( +)…$/gm, `$1Uusi: "teksti" #${index} & 2030`),
          );
        }
        const { code: filled, warned: rest } = edition('check', name);
        assert.deepEqual([filled, rest], [0, '']);
      }
    });

    it('says what it lacks, and writes over nothing', () => {
      for (const [args, sentence] of [
        [
          ['My City'],
          '“My City” cannot name an edition. Write a folder’s name of a-z, 0-9 and single hyphens, such as my-city',
        ],
        [['a'], 'Write --languages, the original first, such as --languages "fi,se"'],
        [['a', '--languages', 'fi'], 'Write --city, the name of the city, such as --city Tunturila'],
        [
          ['a', '--languages', 'fi,suomi ja'],
          '--languages has “suomi ja”, which is not a language tag. Write one such as fi or sr-Latn',
        ],
        [['a', '--languages', 'fi,fi'], '--languages has fi twice. Delete one'],
        [
          ['a', '--languages', 'fi,se,sv', '--city', 'A,B'],
          '--city has 2 names for 3 languages. Write one for each, with commas between them, or one for all',
        ],
        [
          ['a', '--languages', 'fi', '--city', 'A', '--values', '32'],
          '--values 32 is not a number that fits. Write one from 1 to 31',
        ],
      ] as const)
        assert.deepEqual(edition('new', ...args), { code: 1, said: '', warned: sentence });
      assert.equal(existsSync('a'), false);
      mkdirSync('full');
      writeFileSync('full/notes.txt', '');
      assert.match(
        edition('new', 'full', '--languages', 'fi', '--city', 'A').warned,
        /^full is not empty\. /,
      );
      assert.deepEqual(readdirSync('full'), ['notes.txt']);
    });
  });

  describe('edition check, json and yaml', () => {
    it('say that an edition is in order, and turn its files into one and back', () => {
      assert.deepEqual(edition('check', SAMPLE), {
        code: 0,
        said: `${SAMPLE} is in order: 4 values in fi, se.`,
        warned: '',
      });
      assert.deepEqual(edition('json', SAMPLE), {
        code: 0,
        said: 'Wrote tunturila.json. On a page: <espoo-values src="tunturila.json"></espoo-values>',
        warned: '',
      });
      assert.deepEqual(JSON.parse(readFileSync('tunturila.json', 'utf8')), sample);
      assert.equal(
        edition('yaml', 'tunturila.json', 'tunturila').said,
        'Wrote edition.yaml, fi.yaml, se.yaml, extension.yaml in tunturila.',
      );
      assert.equal(edition('json', 'tunturila', 'again.json').code, 0);
      assert.equal(readFileSync('again.json', 'utf8'), readFileSync('tunturila.json', 'utf8'));
    });

    it('say what is wrong with file and line, what may be apart from it, and write nothing then', () => {
      cpSync(SAMPLE, 'broken', { recursive: true });
      writeFileSync(
        'broken/fi.yaml',
        readFileSync('broken/fi.yaml', 'utf8')
          .replace('Yhteistyö', '2030')
          .replace('Luottamus', '<b>Luottamus</b>'),
      );
      const warned = `broken has 1 problem:
- fi.yaml, line 32: values.items[2].title is read as 2030, and not as text. Put it in quotes: "2030"
Look at:
- fi.yaml, line 26: values.items[1].title holds “<b>”, and readers see it so. Delete it: texts are plain`;
      for (const args of [
        ['check', 'broken'],
        ['json', 'broken', 'broken.json'],
        ['calendar', 'broken', 'broken'],
      ])
        assert.deepEqual(edition(...args), { code: 1, said: '', warned });
      assert.equal(existsSync('broken.json'), false);
      assert.deepEqual(edition('check', 'nowhere'), {
        code: 1,
        said: '',
        warned: 'nowhere is not there: name the folder of an edition, or its JSON file',
      });
    });
  });

  describe('edition calendar', () => {
    it('writes a calendar for each language, and the same days as JSON', () => {
      const { said } = edition('calendar', SAMPLE, 'calendars', '--from', '2026-01-05', '--days', '30');
      assert.equal(
        said,
        'Wrote tunturila.fi.ics, tunturila.se.ics, tunturila.days.json in calendars: 30 days from 2026-01-05.',
      );
      const days = JSON.parse(readFileSync('calendars/tunturila.days.json', 'utf8')) as unknown[];
      assert.equal(days.length, 30);
      assert.deepEqual(days[1], {
        date: '2026-01-06',
        id: 'yhteistyo',
        title: { fi: 'Yhteistyö', se: 'Ovttasbargu' },
      });
      const before = readFileSync('calendars/tunturila.se.ics', 'utf8');
      assert.equal(before.match(/^BEGIN:VEVENT\r$/gm)?.length, 30);
      edition('calendar', SAMPLE, 'calendars', '--from', '2026-01-05', '--days', '30');
      assert.equal(readFileSync('calendars/tunturila.se.ics', 'utf8'), before);
      assert.match(edition('calendar', SAMPLE, 'calendars').said, /: 400 days from \d{4}-\d\d-\d\d\.$/);
      assert.equal(
        edition('calendar', SAMPLE, '--from', '5.1.2026').warned,
        '--from 5.1.2026 is not a date. Write one as YYYY-MM-DD',
      );
    });
  });

  describe('a command line that is wrong, or asks for help', () => {
    it('is answered with what to write', () => {
      for (const [args, answer] of [
        [['chek'], 'There is no “edition chek”. Write one of new, check, json, yaml, calendar'],
        [['check'], 'Write edition check <folder or .json>'],
        [['check', 'a', 'b'], 'Write edition check <folder or .json>'],
        [['check', 'a', '--colour'], 'There is no --colour. Write edition check <folder or .json>'],
        [
          ['calendar', 'a', '--days'],
          '--days has no value. Write edition calendar <folder or .json> [folder to write to] [--from 2026-01-05] [--days 400]',
        ],
      ] as const)
        assert.deepEqual(edition(...args), { code: 1, said: '', warned: answer });
      assert.deepEqual(edition('json', '--help'), {
        code: 0,
        said: 'edition json <folder> [file.json]',
        warned: '',
      });
      for (const args of [[], ['--help'], ['help']])
        assert.equal(edition(...args).said.split('\n').length, 5);
    });

    it('ends the built command with exit code 1 and no stack', () => {
      const command = join(ROOT, 'dist/command/edition.js');
      const { status, stderr } = spawnSync(process.execPath, [command, 'check', 'nowhere'], {
        encoding: 'utf8',
      });
      assert.deepEqual(
        [status, stderr],
        [1, 'nowhere is not there: name the folder of an edition, or its JSON file\n'],
      );
      assert.match(
        execFileSync(process.execPath, [command, 'check', SAMPLE], { encoding: 'utf8' }),
        /in order/,
      );
    });
  });

  describe('a build of an edition with mistakes', () => {
    it('ends with the same sentences, no stack, and the dist that was there', () => {
      const path = join(folder, 'broken');
      const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'build/build.ts')], {
        encoding: 'utf8',
        env: { ...process.env, EDITION: path },
      });
      assert.equal(status, 1);
      assert.deepEqual(stderr.trim().split('\n'), [
        `${path} has 1 problem:`,
        '- fi.yaml, line 32: values.items[2].title is read as 2030, and not as text. Put it in quotes: "2030"',
        'Look at:',
        '- fi.yaml, line 26: values.items[1].title holds “<b>”, and readers see it so. Delete it: texts are plain',
      ]);
      assert.ok(existsSync(join(ROOT, 'dist/index.js')));
    });
  });
});
