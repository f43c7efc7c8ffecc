// Six mentees and six mentors with names of their own, each mentee with a first choice that fits: what people then do to the
// sheets can be told from what we proposed.
import type { CellData, World } from '../src/local/world.ts';
import { addSheet } from '../src/local/world.ts';
import { APPROVE, sendAll } from './introduce-world.ts';
import { madeOnce } from './made-once.ts';
import { NOW, rowsOf, type Tabs, valueIn, WRITE, worldOf } from './workbench.ts';

type Row = readonly CellData[];

const MENTORS: readonly Row[] = [
  ['Ada Alder', 'Physics', 'Career planning'],
  ['Bea Birk', 'Chemistry', 'Leadership'],
  ['Cleo Cotter', 'Biology', 'Teaching'],
  ['Dora Dahl', 'Law', 'Publishing'],
  ['Emil Egger', 'Medicine', 'Grant writing'],
  ['Finn Falk', 'History', 'Leadership'],
];
const MENTEES: readonly Row[] = [
  ['Liv Lund', 'Biology', 'Career planning', 'Ada Alder', 'Cleo Cotter'],
  ['Kaja Koch', 'Physics', 'Leadership', 'Bea Birk', 'Emil Egger'],
  ['Jorun Juhl', 'Law', 'Teaching', 'Cleo Cotter', 'Dora Dahl'],
  ['Ines Iversen', 'History', 'Publishing', 'Dora Dahl', 'Bea Birk'],
  ['Hugo Holm', 'Chemistry', 'Grant writing', 'Emil Egger', 'Ada Alder'],
  ['Gro Gram', 'Medicine', 'Leadership', 'Finn Falk', 'Ada Alder'],
];

export const addressOf = (name: string) => `${name.toLowerCase().replace(' ', '.')}@example.org`;

export function ladderTabs(): Record<string, CellData[][]> {
  const answers = (rows: readonly Row[]) =>
    rows.map(([name, ...rest], k) => [
      `2026-02-0${k + 1} 10:00:00`,
      addressOf(String(name)),
      String(name),
      ...rest,
      'English',
    ]);
  const start = ['Timestamp', 'Email address', 'Full name', 'Department'];
  return {
    'Mentor answers': [[...start, 'Topics you can help with', 'Languages you speak'], ...answers(MENTORS)],
    'Mentee answers': [
      [
        ...start,
        'Topics you would like help with',
        'First choice of mentor',
        'Second choice of mentor',
        'Languages you speak',
      ],
      ...answers(MENTEES),
    ],
    Settings: [
      ['Setting', 'Value', 'What it means'],
      ['Programme', 'Ladder', ''],
      ['Edition', '2026', ''],
      ['Contact', 'office@example.org', ''],
    ],
  };
}

export function ladder(more: Tabs = {}): World {
  return worldOf({ ...ladderTabs(), ...more });
}

export const matched = madeOnce((more: Tabs = {}) => {
  const world = ladder(more);
  valueIn(world, 'match', WRITE);
  return world;
});

export const introducedLadder = madeOnce((more: Tabs = {}) => {
  const world = matched(more);
  introduceAll(world);
  return world;
});

/** Approves and sends; what the page says afterwards. */
export function introduceAll(world: World) {
  valueIn(world, 'introduce', APPROVE);
  return sendAll(world);
}

/** The same, introduced: Ada Alder mentors Liv Lund, and is mentored by another. */
export function ladderInTwoRoles(more: Tabs = {}): World {
  const world = ladder(more);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const ada = [addressOf('Ada Alder'), 'Ada Alder', 'Physics', 'Publishing', 'Dora Dahl', '', 'English'];
  rows.push(['2026-02-09 10:00:00', ...ada]);
  const ines = rows.find((row) => row.includes('Ines Iversen'))!;
  ines[ines.indexOf('Dora Dahl')] = '';
  valueIn(world, 'match', WRITE);
  introduceAll(world);
  world.clock = NOW;
  return world;
}

/** Puts a sheet there, or in place of the one of this name. */
export function put(world: World, name: string, rows: readonly Row[]): void {
  const at = world.sheets.findIndex((sheet) => sheet.name === name);
  if (at >= 0) world.sheets.splice(at, 1);
  addSheet(
    world,
    name,
    rows.map((row) => [...row]),
  );
}

/** Writes into one column of the rows of Matches, from what stands there in all of them. */
export function rewrite(
  world: World,
  column: string,
  change: (cells: CellData[]) => readonly CellData[],
): void {
  const rows = world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const at = rows[0]!.indexOf(column);
  const filled = rows.slice(1).filter((row) => row[rows[0]!.indexOf('Mentee')] !== '');
  const after = change(filled.map((row) => row[at]!));
  filled.forEach((row, k) => {
    row[at] = after[k]!;
  });
}

/** Writes into the row of a mentee in Matches. */
export function inRowOf(world: World, mentee: string, column: string, cell: CellData): void {
  const names = rowsOf(world, 'Matches')!.slice(1);
  const at = rowsOf(world, 'Matches')![0]!.indexOf('Mentee');
  const wanted = names.findIndex((row) => row[at] === mentee);
  rewrite(world, column, (cells) => cells.map((old, k) => (k === wanted ? cell : old)));
}

/** Who has whom in the plan that is written now. */
export function mentorsOf(world: World): Record<string, string> {
  const { pairs } = valueIn(world, 'match', WRITE);
  return Object.fromEntries(pairs.map(({ mentee, mentor }) => [mentee, mentor]));
}
