// One column of Matches sorted alone or filled down is asked about before anybody is mailed; a few mentors written by hand, a sort
// of whole rows, and rows with a ticked Lock go as they stand.
import { expect, test } from 'vitest';
import { received } from '../introduce-world.ts';
import { addressOf, inRowOf, introduceAll, matched, rewrite } from '../ladder.ts';
import { rowsOf, valueIn, WRITE } from '../workbench.ts';

const backwards = <T>(cells: readonly T[]) => [...cells].reverse();
const ALONE: readonly (readonly [
  what: string,
  column: string,
  change: <T>(cells: readonly T[]) => readonly T[],
])[] = [
  ['Mentee sorted alone', 'Mentee', backwards],
  ['Mentor sorted alone', 'Mentor', (cells) => [...cells].sort()],
  ['Mentor moved one row down', 'Mentor', (cells) => [cells.at(-1)!, ...cells.slice(0, -1)]],
  ['Mentor filled down', 'Mentor', (cells) => cells.map(() => cells[0]!)],
];

test.each(ALONE)('%s: the rows are held and asked about', (_what, column, change) => {
  const world = matched();
  const plan = valueIn(world, 'match', WRITE).pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`);
  rewrite(world, column, change);
  const view = introduceAll(world);
  const wrong = (rowsOf(world, 'Outbox') ?? [])
    .slice(1)
    .map((row) => String(row[3]))
    .filter((pair) => !plan.includes(pair));
  expect(wrong.filter((pair) => pair !== '')).toEqual([]);
  expect(view.held.length).toBeGreaterThanOrEqual(3);
  expect(received(world)).toHaveLength(2 * (6 - view.held.length));
  expect(valueIn(world, 'hub', null).steps[0]).toMatchObject({ state: 'needs attention' });
});

test('Match leaves such rows as they are, and asks', () => {
  const world = matched();
  rewrite(world, 'Mentor', backwards);
  const before = JSON.stringify(rowsOf(world, 'Matches'));
  const { issues, difference } = valueIn(world, 'match', WRITE);
  // Nobody loses a mentor whom only a slip of the mouse put beside them.
  expect(difference.lost).toEqual([]);
  expect(
    issues.filter(({ severity, sheet }) => severity === 'holds' && sheet === 'Matches').length,
  ).toBeGreaterThanOrEqual(3);
  expect(JSON.stringify(rowsOf(world, 'Matches'))).toBe(before);
  introduceAll(world);
  expect(received(world)).toEqual([]);
});

test('undone, or locked on purpose, they go', () => {
  const world = matched();
  rewrite(world, 'Mentor', backwards);
  rewrite(world, 'Mentor', backwards);
  introduceAll(world);
  expect(received(world)).toHaveLength(12);
  const meant = matched();
  rewrite(meant, 'Mentor', backwards);
  rewrite(meant, 'Lock', (cells) => cells.map(() => true));
  introduceAll(meant);
  expect(received(meant)).toHaveLength(12);
});

test('both columns sorted together are the plan we proposed', () => {
  const world = matched();
  rewrite(world, 'Mentee', backwards);
  rewrite(world, 'Mentor', backwards);
  expect(introduceAll(world).held).toEqual([]);
  expect(received(world)).toHaveLength(12);
});

test('two mentors exchanged by hand go as written, and nothing untrue is left beside them', () => {
  const world = matched();
  inRowOf(world, 'Liv Lund', 'Mentor', 'Bea Birk');
  inRowOf(world, 'Kaja Koch', 'Mentor', 'Ada Alder');
  expect(introduceAll(world).held).toEqual([]);
  expect(received(world)).toHaveLength(12);
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  const cell = (mentee: string, column: string) =>
    rows.find((row) => row.includes(mentee))![header.indexOf(column)];
  expect(cell('Liv Lund', 'Choice')).toBe('–');
  expect(cell('Liv Lund', 'Why')).toBe('Decided by hand.');
  expect(cell('Hugo Holm', 'Choice')).toBe('first');
  expect(cell('Liv Lund', 'Mentor address')).toBe(addressOf('Bea Birk'));
});

test('a second choice written by hand says second', () => {
  const world = matched();
  inRowOf(world, 'Liv Lund', 'Mentor', 'Cleo Cotter');
  inRowOf(world, 'Jorun Juhl', 'Mentor', '');
  introduceAll(world);
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  expect(rows.find((row) => row.includes('Liv Lund'))![header.indexOf('Choice')]).toBe('second');
});
