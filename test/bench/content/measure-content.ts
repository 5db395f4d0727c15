import {
  builtInEdition,
  checkEdition,
  civilDate,
  type Edition,
  parseEdition,
  valueOfTheDay,
} from '@espoo-values/strategy-content';
import { inTurns } from '../measuring/rounds.ts';
import type { PartResult } from '../report/part-result.ts';
import { figureOf, type Row, type Table } from '../report/table.ts';
import { written } from '../report/units.ts';

/** How long one sample goes on, in milliseconds: long beside the clock's grain and a collection of garbage. */
const SAMPLE = 60;
/** The other way to ask for the date: a formatter of its own for each call. */
const eachCallOwnFormatter = () =>
  new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Helsinki' }).format(START);

const START = Date.UTC(2026, 0, 5, 12);
const DAY = 86_400_000;
/** So many instants in turn, that no engine may take the answer for a constant. */
const instants = Array.from({ length: 512 }, (_, index) => START + index * DAY + index * 1000);
/** As a file brings it: nothing frozen, nothing shared. */
const parsed = JSON.parse(JSON.stringify(builtInEdition)) as Edition;
let next = 0;
const instant = () => instants[next++ % instants.length] as number;

/** As pages ask: what was found for this minute is kept. */
const FOR_NOW = 'valueOfTheDay(edition), for now';

/** What is called, by its name. */
const CALLS: Readonly<Record<string, () => unknown>> = {
  [FOR_NOW]: () => valueOfTheDay(builtInEdition),
  'valueOfTheDay(edition, instant), another day each': () => valueOfTheDay(builtInEdition, instant()),
  'civilDate(instant), another day each': () => civilDate(instant()),
  'a new Intl.DateTimeFormat for each call': eachCallOwnFormatter,
  'parseEdition (Valibot)': () => parseEdition(parsed),
  'checkEdition (the element’s own)': () => checkEdition(parsed),
};

/** How fast the words and the rule of the day are, in Node, where no browser stands between. */
export async function measureContent(): Promise<PartResult> {
  for (const call of Object.values(CALLS)) timePerCall(call); // compiled and warm from here on
  const samples = await inTurns(
    Object.fromEntries(
      Object.entries(CALLS).map(([name, call]) => [
        name,
        () => {
          const time = timePerCall(call);
          return Promise.resolve({ time, throughput: 1000 / time });
        },
      ]),
    ),
  );
  const table: Table = {
    title: 'Calls, warm',
    columns: [
      { key: 'time', title: 'per call', unit: 'µs' },
      { key: 'throughput', title: 'calls', unit: 'per second' },
    ],
    rows: Object.entries(samples).map(([name, each]): Row => ({ name, samples: each })),
  };
  return {
    title: 'Content',
    intro: `The words and the rule of the day in Node ${process.versions.node}: each sample is the mean of the calls of ${SAMPLE} ms. The edition that is parsed has the three languages of the built-in one.`,
    tables: [table],
    targets: [
      {
        what: 'valueOfTheDay for now, per call',
        table,
        row: FOR_NOW,
        column: 'time',
        atMost: 0.001,
        unit: 'µs',
      },
    ],
    chart: {
      title: 'Microseconds per call',
      groups: [
        {
          title: 'less is better',
          bars: table.rows.map((row) => {
            const time = figureOf(row, 'time') ?? 0;
            const isOurs = !row.name.includes('Intl');
            return { name: row.name, length: time, figure: written(time, 'µs'), isOurs };
          }),
        },
      ],
    },
    versions: { Node: process.versions.node, V8: process.versions.v8 },
  };
}

/** The mean time of a call, in milliseconds. */
function timePerCall(call: () => unknown): number {
  const start = performance.now();
  let calls = 0;
  let elapsed: number;
  do {
    for (let batch = 0; batch < 20; batch += 1) call();
    calls += 20;
    elapsed = performance.now() - start;
  } while (elapsed < SAMPLE);
  return elapsed / calls;
}
