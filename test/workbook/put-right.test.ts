// Somebody sorts, inserts, deletes or moves a column at any moment between our last look at a sheet and the last cell that we put
// there. A sheet of plain cells plays Google: rows that we take out, boxes and blocks go by their place, and the edit comes between
// any two of them. What stands there in the end is held against the same edit made after an undisturbed write.
import { expect, test } from 'vitest';
import type { Cell } from '../../src/ground/table.ts';
import { putRight } from '../../src/our-sheets/put-right.ts';
import type { Stamp } from '../../src/our-sheets/whose-row.ts';
import { mulberry32 } from '../chance.ts';

type Sheet = Cell[][];
type Step = (sheet: Sheet) => void;
type Random = () => number;

const SEEDS = Number(process.env['EDIT_RUNS'] ?? 300);

const HEADER = ['Lock', 'Mentee', 'Mentor', 'Fit', 'Status', 'Notes', 'Hidden', 'My remark'];
const pick = (random: Random, n: number) => Math.floor(random() * n);
const blank = (width: number): Cell[] => Array.from({ length: width }, () => '');

/** Rows with few words, so that many are alike in some columns; remarks in some rows only. */
function sheetOf(random: Random): Sheet {
  const row = (k: number): Cell[] => [
    random() < 0.3,
    `Mentee ${k}`,
    `Mentor ${pick(random, 3)}`,
    ['good', 'weak'][pick(random, 2)]!,
    'proposed',
    random() < 0.3 ? `note ${pick(random, 2)}` : '',
    `hidden ${k}`,
    random() < 0.5 ? `about ${k}` : '',
  ];
  return [HEADER, ...Array.from({ length: 2 + pick(random, 6) }, (_, k) => row(k))];
}

const put =
  ({ row, column, cells }: Stamp): Step =>
  (sheet) =>
    cells.forEach((line, k) => {
      while (sheet.length < row + k) sheet.push(blank(HEADER.length));
      line.forEach((cell, c) => {
        sheet[row - 1 + k]![column - 1 + c] = cell;
      });
    });

/** Blocks over neighbouring columns of ours, over some rows; new rows below get all of them and a box. */
function blocksFor(random: Random, sheet: Sheet): Stamp[] {
  const fresh = pick(random, 3);
  const first = 2 + pick(random, sheet.length);
  const last = Math.max(first, sheet.length + (fresh > 0 ? fresh : -pick(random, 2)));
  const rows = Array.from({ length: last - first + 1 }, (_, k) => first + k);
  const block = (from: number, to: number, isAll: boolean): Stamp => ({
    row: first,
    column: from + 1,
    cells: rows.map((row) =>
      Array.from({ length: to - from }, (_, c) => {
        const was = sheet[row - 1]?.[from + c];
        if (was === undefined) return `new ${row} ${from + c}`;
        return random() < 0.5 && isAll ? `${was} now` : was;
      }),
    ),
  });
  return [block(1, 2 + pick(random, 4), true), block(6, 7, random() < 0.5)];
}

const edits: Readonly<Record<string, (random: Random) => Step>> = {
  sorted: () => (sheet) => {
    sheet.push(...sheet.splice(1).reverse());
  },
  shuffled: (random) => {
    const keys = Array.from({ length: 40 }, random);
    return (sheet) => {
      const rows = sheet.splice(1).map((row, k) => [keys[k]!, row] as const);
      sheet.push(...rows.sort((a, b) => a[0] - b[0]).map(([, row]) => row));
    };
  },
  'a row inserted': (random) => {
    const at = random();
    return (sheet) => sheet.splice(Math.floor(at * sheet.length), 0, blank(HEADER.length));
  },
  'a title put above': () => (sheet) => sheet.unshift(['Please do not touch', ...blank(HEADER.length - 1)]),
  'a column moved': (random) => {
    const [from, to] = [pick(random, HEADER.length), pick(random, HEADER.length)];
    return (sheet) => {
      for (const row of sheet) row.splice(to, 0, ...row.splice(from, 1));
    };
  },
  'a column inserted': (random) => {
    const at = pick(random, HEADER.length);
    return (sheet) => {
      for (const row of sheet) row.splice(at, 0, '');
    };
  },
  nothing: () => () => undefined,
};

/** Each row as what it says under each header, in no order. */
function said(sheet: Sheet): string[] {
  const header = sheet.find((row) => row.includes('My remark') || row.includes('Mentee')) ?? [];
  return sheet
    .map((row) =>
      row
        .map((cell, k) => [header[k], cell] as const)
        .filter(([, cell]) => cell !== '' && cell !== false)
        .map(([name, cell]) => `${name}: ${cell}`)
        .sort()
        .join('; '),
    )
    .filter((text) => text !== '')
    .sort();
}

/** As the adapter does it: until a look finds every row together. */
function settle(sheet: Sheet, laid: Parameters<typeof putRight>[0]): number[] {
  let left = laid;
  for (let k = 0; k < 5; k++) {
    const now = sheet.map((row) => [...row]);
    const righted = putRight(left, now);
    if (righted === null) return [];
    for (const stamp of righted.stamps) put(stamp)(sheet);
    left = { before: now, gone: [], stamps: righted.stamps };
    if (righted.back.length > 0) return [...righted.back];
  }
  throw new Error('does not come to rest');
}

test.each(Object.keys(edits))('%s between any two of our cells: every row keeps together', (what) => {
  let torn = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = mulberry32(seed);
    const before = sheetOf(random);
    const copy = () => before.map((row) => [...row]);
    const stamps = blocksFor(random, before);
    const edit = edits[what]!(random);
    const at = pick(random, stamps.length + 1);
    const [calm, sheet] = [copy(), copy()];
    for (const stamp of stamps) put(stamp)(calm);
    edit(calm);
    stamps.forEach((stamp, k) => {
      if (k === at) edit(sheet);
      put(stamp)(sheet);
    });
    if (at === stamps.length) edit(sheet);
    if (JSON.stringify(said(sheet)) !== JSON.stringify(said(calm))) torn++;
    settle(sheet, { before: copy(), gone: [], stamps });
    expect(said(sheet), `${what}, seed ${seed}, before block ${at}`).toEqual(said(calm));
  }
  console.log(`${what}: torn before in ${torn} of ${SEEDS}, afterwards in none`);
  if (what !== 'nothing') expect(torn).toBeGreaterThan(SEEDS / 10);
});

test.each(Object.keys(edits))('%s between any two rows that we take out: nobody else goes', (what) => {
  let [wrong, said_] = [0, 0];
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = mulberry32(seed);
    const before = sheetOf(random);
    const gone = before.flatMap((_, k) => (k > 0 && random() < 0.4 ? [k] : [])).reverse();
    const edit = edits[what]!(random);
    const at = pick(random, gone.length + 1);
    const sheet = before.map((row) => [...row]);
    const calm = before.filter((_, k) => !gone.includes(k)).map((row) => [...row]);
    edit(calm);
    gone.forEach((row, k) => {
      if (k === at) edit(sheet);
      sheet.splice(row, 1);
    });
    if (at === gone.length) edit(sheet);
    const here = said(calm);
    if (here.some((row) => !said(sheet).includes(row))) wrong++;
    const back = settle(sheet, {
      before: before.filter((_, k) => !gone.includes(k)),
      gone: before.filter((_, k) => gone.includes(k)),
      stamps: [],
    });
    if (back.length > 0) said_++;
    // A row of theirs may be inserted and taken out again: nobody's words stood there.
    expect(
      here.filter((row) => !said(sheet).includes(row)),
      `${what}, seed ${seed}, before row ${at}`,
    ).toEqual([]);
  }
  console.log(`${what}: somebody else went in ${wrong} of ${SEEDS}, and is back; said in ${said_}`);
  expect(said_).toBe(wrong);
});
