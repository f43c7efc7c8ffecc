// Slips in the sheet Circles before anybody was introduced: a circle of one, a circle without a mentor, a row copied into a second circle.
// Nobody is mailed into such a circle, everybody else is, and it is said who waits and why.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import { circlesMatched } from '../circle-world.ts';
import { APPROVE, received, sendAll } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { copyOf, valueIn, WRITE } from '../workbench.ts';

const matched = circlesMatched(7);
const sheetOf = (world: World) => world.sheets.find(({ name }) => name === 'Circles')!;
const at = (world: World, column: string) => sheetOf(world).rows[0]!.indexOf(column);
const rowsOf = (world: World, circle: string, role: string) =>
  sheetOf(world).rows.filter((row) => row.includes(circle) && row[at(world, 'Role')] === role);
const [one, other] = [...new Set(table(matched, 'Circles').map(({ Circle }) => String(Circle)))] as [
  string,
  string,
];
const larger = rowsOf(matched, one, 'mentee').length > 3 ? one : other;
const smaller = larger === one ? other : one;

function introduced(change: (world: World) => void) {
  const world = copyOf(matched);
  change(world);
  const { held } = valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  return { world, mailed: received(world), held, issues: valueIn(world, 'match', WRITE).issues };
}
const put = (world: World, row: CellData[], column: string, cell: CellData) => {
  row[at(world, column)] = cell;
};

test('a slip in the name of a circle: its one member is not introduced to nobody, and gets one mail when it is put right', () => {
  const { world, mailed, held } = introduced((w) =>
    put(w, rowsOf(w, larger, 'mentee')[0]!, 'Circle', 'Circle 9'),
  );
  expect(mailed).toHaveLength(8);
  expect(held).toEqual([
    expect.objectContaining({
      who: 'Circle 9',
      why: expect.stringMatching(/^1 mentee, and Ring wants 3; match again/),
    }),
  ]);
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  const all = received(world);
  expect(new Set(all).size).toBe(all.length);
});

test('a ticked Lock says that a small circle is meant so', () => {
  const { mailed, held } = introduced((w) => {
    const row = rowsOf(w, larger, 'mentee')[0]!;
    put(w, row, 'Circle', 'Circle 9');
    put(w, row, 'Lock', true);
  });
  expect(held).toEqual([]);
  expect(mailed).toHaveLength(9);
});

test('a circle whose mentor was deleted waits', () => {
  const { mailed, held } = introduced((w) => {
    const sheet = sheetOf(w);
    sheet.rows.splice(sheet.rows.indexOf(rowsOf(w, smaller, 'mentor')[0]!), 1);
  });
  expect(held).toEqual([
    expect.objectContaining({ who: smaller, why: expect.stringMatching(/^no mentor; /) }),
  ]);
  expect(mailed).toHaveLength(5);
});

test('a row copied into a second circle: both circles wait, it is said in both rows, and deleting one leads on', () => {
  const { world, mailed, held, issues } = introduced((w) => {
    const copy = [...rowsOf(w, larger, 'mentee')[0]!];
    sheetOf(w).rows.push(copy);
    put(w, copy, 'Circle', smaller);
  });
  expect(mailed).toEqual([]);
  expect(held.map(({ why }) => why)).toEqual([
    expect.stringMatching(/^is in two circles/),
    expect.stringMatching(/^is in two circles/),
  ]);
  const said = issues.filter(({ sheet, severity }) => sheet === 'Circles' && severity === 'holds');
  expect(said.map(({ wanted }) => wanted)).toEqual([
    'one circle for each mentee',
    'one circle for each mentee',
  ]);
  expect(sheetOf(world).rows).toHaveLength(11);
  sheetOf(world).rows.pop();
  expect(valueIn(world, 'introduce', APPROVE).held).toEqual([]);
  sendAll(world);
  expect(received(world)).toHaveLength(9);
});
