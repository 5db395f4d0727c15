import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type Engine, ENGINES } from '../support/engines.ts';
import { HOSTS } from './hosts.ts';

/** How one engine fared: its version, and the names of the hosts on which all was well. */
interface Results {
  version: string;
  passed: string[];
}

const OUTPUT = new URL('../output/', import.meta.url);
const README = new URL('../../widget/README.md', import.meta.url);
const START = '<!-- hostile-hosts: generated, see test/hostile-hosts -->';
const END = '<!-- hostile-hosts: end -->';

const fileOf = (engine: Engine) => new URL(`hostile-hosts-${engine}.json`, OUTPUT);

/** Keeps the results of a run for the table. */
export function keepResults(engine: Engine, results: Results) {
  mkdirSync(OUTPUT, { recursive: true });
  writeFileSync(fileOf(engine), JSON.stringify(results, null, 2));
}

/** The table's rows: each host with a mark for each engine. */
export function rows(marks: (engine: Engine, host: string) => boolean): string[] {
  return HOSTS.map(({ name }) => {
    const cells = ENGINES.map((engine) => (marks(engine, name) ? '✓' : '✗'));
    return `| ${[name, ...cells].join(' | ')} |`;
  });
}

/** Puts the table of the last run into the element's README. */
export function writeTable() {
  const results = new Map(
    ENGINES.map((engine) => [engine, JSON.parse(readFileSync(fileOf(engine), 'utf8')) as Results]),
  );
  const header = ENGINES.map((engine) => `${engine} ${results.get(engine)?.version ?? ''}`);
  const table = [
    `| ${['page', ...header].join(' | ')} |`,
    `|${' --- |'.repeat(ENGINES.length + 1)}`,
    ...rows((engine, host) => results.get(engine)?.passed.includes(host) ?? false),
  ];
  const [before, after] = readTexts();
  writeFileSync(README, `${before}${START}\n\n${table.join('\n')}\n\n${END}${after}`);
}

/** The rows that the README has now, without the alignment of its columns. */
export function writtenRows(): string[] {
  const text = readFileSync(README, 'utf8');
  const lines = text.slice(text.indexOf(START), text.indexOf(END)).split('\n');
  return lines
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) => line.replaceAll(/ +/g, ' ').trim());
}

function readTexts(): [string, string] {
  const text = readFileSync(README, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start)
    throw new Error(`${README.pathname} lacks the lines "${START}" and "${END}".`);
  return [text.slice(0, start), text.slice(end + END.length)];
}
