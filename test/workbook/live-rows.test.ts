// A large sheet is read only where a run works in it. People sort, move and edit it now and then, just before any call: every row still
// gets what is meant for it, and nobody's own word is ever turned back into "queued".
import { expect, test } from 'vitest';
import type { LiveSheet } from '../../src/ports/workbook.ts';
import { rowsByReference } from '../../src/workbook/rows-by-reference.ts';
import { mulberry32 } from '../chance.ts';

type Cells = (string | number)[][];
const HEADER = ['Ref', 'Person', 'State', 'Since', 'Note'];
const ROWS = 40;

interface Bench {
  cells: Cells;
  calls: number;
  cellsRead: number;
  /** References whose State a person wrote, with the last word. */
  readonly said: Map<string, string>;
}

const fresh = (): Bench => ({
  cells: [[...HEADER], ...Array.from({ length: ROWS }, (_, k) => [`R${k}`, `Person ${k}`, 'queued', '', ''])],
  calls: 0,
  cellsRead: 0,
  said: new Map(),
});

const headerAt = ({ cells }: Bench) => cells.findIndex((row) => row.includes('Ref'));
const columnOf = (bench: Bench, name: string) => bench.cells[headerAt(bench)]!.indexOf(name);

/** What a person does; none touches what a reference stands for. */
const acts: readonly ((bench: Bench, random: () => number) => void)[] = [
  (bench) => {
    const at = headerAt(bench) + 1;
    bench.cells = [...bench.cells.slice(0, at), ...bench.cells.slice(at).reverse()];
  },
  (bench) =>
    void bench.cells.splice(
      headerAt(bench) + 1,
      0,
      HEADER.map(() => ''),
    ),
  (bench) => void (bench.cells.length < ROWS + 8 && bench.cells.splice(0, 0, ['Ours'])),
  (bench) => {
    const state = columnOf(bench, 'State');
    for (const row of bench.cells) row.splice(1, 0, ...row.splice(state, 1));
  },
  (bench, random) => {
    const [ref, state] = [columnOf(bench, 'Ref'), columnOf(bench, 'State')];
    const row = bench.cells[headerAt(bench) + 1 + Math.floor(random() * ROWS)];
    if (row === undefined || row[state] !== 'queued' || row[ref] === '') return;
    row[state] = 'held';
    bench.said.set(String(row[ref]), 'held');
  },
];

function liveOf(bench: Bench, meanwhile: () => void): LiveSheet {
  const read = (rows: Cells) => {
    bench.cellsRead += rows.length * HEADER.length;
    return rows.map((row) => [...row, ...HEADER.slice(row.length).map(() => '')]);
  };
  const call = () => {
    meanwhile();
    bench.calls++;
  };
  return {
    look: () => {
      call();
      return read(bench.cells);
    },
    rows: (first, howMany) => {
      call();
      if (first + howMany - 1 > bench.cells.length) throw new Error('outside');
      return read(bench.cells.slice(first - 1, first - 1 + howMany));
    },
    put: (row, column, values) => {
      call();
      for (const [k, value] of values.entries()) bench.cells[row - 1]![column - 1 + k] = value as string;
    },
  };
}

/** Sends row after row as a slice does. @returns references that a person might find as sent without reason. */
function run(bench: Bench, meanwhile: () => void, large: number): string[] {
  const rows = rowsByReference(liveOf(bench, meanwhile), {
    name: 'Outbox',
    key: ['Ref'],
    needed: ['State', 'Since', 'Note'],
    large,
  });
  const sent: string[] = [];
  rows.look();
  for (let k = 0; k < ROWS - 5; k++) {
    rows.look(`R${k}`);
    if (rows.cell(`R${k}`, 'State') !== 'queued') continue;
    sent.push(`R${k}`);
    rows.set(`R${k}`, { State: 'sent', Since: 7, Note: '' });
  }
  rows.look();
  rows.look();
  return sent;
}

const statesIn = (bench: Bench) => {
  const [ref, state] = [columnOf(bench, 'Ref'), columnOf(bench, 'State')];
  return new Map(bench.cells.flatMap((row) => (row[ref] ? [[String(row[ref]), row[state]] as const] : [])));
};

test('undisturbed, a large sheet is read a few rows at a time, and all ends as in a small one', () => {
  const [near, whole] = [fresh(), fresh()];
  expect(run(near, () => undefined, 0)).toEqual(run(whole, () => undefined, 1000));
  expect(near.cells).toEqual(whole.cells);
  console.log(`${ROWS} rows: ${near.cellsRead} cells read in place of ${whole.cellsRead}`);
  expect(near.cellsRead).toBeLessThan(whole.cellsRead / 4);
});

test('whatever people do between two calls, what was sent says so, and no word of theirs is taken back', () => {
  let [strays, refused] = [0, 0];
  for (let seed = 1; seed <= 4000; seed++) {
    const random = mulberry32(seed);
    const bench = fresh();
    const first = Math.floor(random() * 60);
    const moments = [first, first + 8 + Math.floor(random() * 12), first + 30 + Math.floor(random() * 20)];
    const meanwhile = () => {
      if (moments.includes(bench.calls)) acts[Math.floor(random() * acts.length)]!(bench, random);
    };
    let sent: string[] = [];
    try {
      sent = run(bench, meanwhile, 0);
    } catch {
      // It does not come to rest: refused, and the ledger below knows what went.
      refused++;
      continue;
    }
    const states = statesIn(bench);
    const untold = sent.filter((ref) => !/sent|held/.test(String(states.get(ref))));
    const takenBack = [...bench.said].filter(
      ([ref, word]) => !sent.includes(ref) && ![word, 'sent'].includes(String(states.get(ref))),
    );
    const [ref, person] = [columnOf(bench, 'Ref'), columnOf(bench, 'Person')];
    const moved = bench.cells
      .slice(headerAt(bench) + 1)
      .filter((row) => row[ref] !== '' && row[person] !== `Person ${String(row[ref]).slice(1)}`);
    expect({ untold, takenBack, moved }, `seed ${seed}`).toEqual({ untold: [], takenBack: [], moved: [] });
    strays += [...states].filter(([ref, state]) => state === 'sent' && !sent.includes(ref)).length;
  }
  console.log(`4000 runs, ${refused} refused: ${strays} rows that a person is asked about`);
  expect(refused).toBeLessThan(400);
});

test('sorted at the very moment of a write: a row that somebody held a while ago never waits to be sent again', () => {
  for (let k = 1; k < 15; k++) {
    const bench = fresh();
    const hit = `R${ROWS - 1 - k}`;
    const meanwhile = () => {
      if (bench.calls === 1) bench.cells.find(([ref]) => ref === hit)![2] = 'held';
      // One look at the beginning; then two reads and one write for each row.
      if (bench.calls === 3 + 3 * k) acts[0]!(bench, () => 0);
    };
    run(bench, meanwhile, 0);
    expect(statesIn(bench).get(hit), hit).toMatch(/held|sent/);
    expect(statesIn(bench).get(`R${k}`)).toBe('sent');
  }
});
