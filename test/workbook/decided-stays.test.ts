// What a person decided about a pair stays decided, whatever is typed over, deleted or restored afterwards: nobody comes back whom
// somebody has replaced or let go, nobody stands in two rows, and a word that nobody understands calls nothing off.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import { confirmed, createAll, LOOK, PROPOSE } from '../catch-up-world.ts';
import { APPROVE, received, sendAll } from '../introduce-world.ts';
import { addressOf, inRowOf, introducedLadder, matched, mentorsOf } from '../ladder.ts';
import { copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

/** The first of six. */
const GRO = 'Gro Gram';

const matchesOf = (world: World) => world.sheets.find(({ name }) => name === 'Matches')!;
const cellsOf = (world: World, column: string): CellData[] => {
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  return rows
    .filter((row) => row[header.indexOf('Mentee')] !== '')
    .map((row) => row[header.indexOf(column)]!);
};
const rowOf = (world: World, mentee: string) =>
  matchesOf(world).rows.findIndex((row) => row.includes(mentee));

function introduceAgain(world: World) {
  const { held } = valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  return held;
}

/** Who stands with whom in rows that still hold, one text for each. */
const pairsIn = (world: World) => {
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  const at = (row: readonly CellData[], column: string) => String(row[header.indexOf(column)] ?? '');
  return rows
    .filter((row) => at(row, 'Mentee') !== '' && !/ended/i.test(at(row, 'Status')))
    .map((row) => `${at(row, 'Mentee')} > ${at(row, 'Mentor')}`);
};

/** Introduced, with meetings; the pair of Gro, by name, and the mentor in the row below. */
function met(): { readonly world: World; readonly mentor: string; readonly other: string } {
  const world = introducedLadder();
  const [mentor, other] = [0, 1].map((k) =>
    String(cellsOf(world, 'Mentor')[cellsOf(world, 'Mentee').indexOf(GRO) + k]),
  );
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  return { world, mentor: mentor!, other: other! };
}

const start = met();

test('the remedy does what it says: another mentor, then “proposed”, and the two are introduced', () => {
  const world = copyOf(start.world);
  const mails = world.mails.length;
  matchesOf(world).rows.splice(rowOf(world, start.other), 1);
  inRowOf(world, GRO, 'Mentor', start.other);
  expect(introduceAgain(world)).toHaveLength(1);
  inRowOf(world, GRO, 'Status', 'proposed');
  for (const between of [() => {}, () => valueIn(world, 'match', WRITE)]) {
    const there = copyOf(world);
    between();
    introduceAgain(there);
    expect(there.mails).toHaveLength(mails + 2);
    expect(received(there).slice(-2)).toContain(addressOf(GRO));
  }
});

test.each(['Ada Adler', 'M-99', 'nobody', '#REF!', 'tbd'])(
  'a mentor called “%s”, whom nobody knows, is asked about and not written over',
  (typed) => {
    const world = matched();
    const was = cellsOf(world, 'Mentor')[cellsOf(world, 'Mentee').indexOf(GRO)];
    inRowOf(world, GRO, 'Mentor', typed);
    const { issues, pairs } = valueIn(world, 'match', WRITE);
    expect(cellsOf(world, 'Mentor')).toContain(typed);
    expect(issues).toContainEqual(
      expect.objectContaining({ severity: 'holds', sheet: 'Matches', column: 'Mentor' }),
    );
    expect(pairs.map(({ mentor }) => mentor)).not.toContain(addressOf(String(was)));
    introduceAgain(world);
    expect(received(world)).not.toContain(addressOf(GRO));
  },
);

test.each([
  ['Status', 'sent'],
  ['Status', '#REF!'],
  ['Mentor', ''],
  ['Mentor', '#REF!'],
  ['Mentee', '#REF!'],
])(
  '%s “%s” in an introduced row: nothing is called off, nobody is lost, and it is asked about',
  (column, typed) => {
    const world = copyOf(start.world);
    inRowOf(world, GRO, column, typed);
    const { issues, difference } = valueIn(world, 'match', WRITE);
    expect(issues).toContainEqual(expect.objectContaining({ severity: 'holds', sheet: 'Matches', column }));
    expect(difference).toMatchObject({ lost: [], fresh: [] });
    expect(cellsOf(world, 'Mentee').length).toBe(cellsOf(start.world, 'Mentee').length);
    const events = confirmed(world).length;
    expect(valueIn(world, 'schedule', LOOK).toCancel).toEqual([]);
    valueIn(world, 'schedule', { ...LOOK, step: 'cancel' });
    expect(confirmed(world)).toHaveLength(events);
    expect(valueIn(world, 'hub', null).steps.find(({ id }) => id === 'match')!.line).not.toContain(
      'proposed',
    );
  },
);

test('a row that was introduced and deleted comes back once, an older Matches too', () => {
  const older = structuredClone(matched().sheets.find(({ name }) => name === 'Matches')!);
  const ruins: readonly ((world: World) => void)[] = [
    (world) => void matchesOf(world).rows.splice(rowOf(world, GRO), 1),
    (world) => {
      Object.assign(matchesOf(world), { rows: structuredClone(older.rows) });
    },
  ];
  for (const ruin of ruins) {
    const world = copyOf(start.world);
    ruin(world);
    const { pairs, quality } = valueIn(world, 'match', WRITE);
    expect(pairs).toHaveLength(6);
    expect(quality.all).toMatchObject({ mentees: 6, matched: 6 });
    expect(pairsIn(world).sort()).toEqual(pairsIn(start.world).sort());
  }
});

test('whoever was replaced by hand does not come back when the next one ends', () => {
  const world = copyOf(start.world);
  matchesOf(world).rows.splice(rowOf(world, start.other), 1);
  inRowOf(world, GRO, 'Mentor', start.other);
  inRowOf(world, GRO, 'Status', 'confirmed');
  introduceAgain(world);
  inRowOf(world, GRO, 'Status', 'ended');
  expect([start.mentor, start.other].map(addressOf)).not.toContain(mentorsOf(world)[addressOf(GRO)]);
});

test('a row that ended and was deleted stays over: no pair, no meetings; and standing again it stands', () => {
  const world = copyOf(start.world);
  inRowOf(world, GRO, 'Status', 'ended');
  valueIn(world, 'match', WRITE);
  valueIn(world, 'schedule', { ...LOOK, step: 'cancel' });
  const events = confirmed(world).length;
  const ended = copyOf(world);
  matchesOf(world).rows.splice(rowOf(world, GRO), 1);
  expect(mentorsOf(world)[addressOf(GRO)]).not.toBe(addressOf(start.mentor));
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  expect(confirmed(world)).toHaveLength(events);
  inRowOf(ended, GRO, 'Status', 'introduced');
  valueIn(ended, 'match', WRITE);
  matchesOf(ended).rows.splice(rowOf(ended, GRO), 1);
  expect(mentorsOf(ended)[addressOf(GRO)]).toBe(addressOf(start.mentor));
});

test('“no mentor on purpose” in an introduced row: the former mentor does not come back', () => {
  const world = copyOf(start.world);
  inRowOf(world, GRO, 'Mentor', 'No mentor on purpose');
  for (let k = 0; k < 2; k++) expect(mentorsOf(world)[addressOf(GRO)]).toBeUndefined();
  expect(pairsIn(world)).toContain(`${GRO} > No mentor on purpose`);
  expect(valueIn(world, 'schedule', LOOK).toCancel).toHaveLength(1);
});

test('the same address in other letters is the same person: no second mail, no second meeting', () => {
  const world = copyOf(start.world);
  const answers = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const row = answers.rows.find((cells) => cells.includes(GRO))!;
  row[1] = 'Gro.GRAM@Example.org';
  const [mails, events] = [world.mails.length, confirmed(world).length];
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ severity }) => severity === 'holds')).toEqual([]);
  expect(introduceAgain(world)).toEqual([]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  expect([world.mails.length, confirmed(world).length]).toEqual([mails, events]);
  expect(valueIn(world, 'schedule', LOOK).differences).toEqual([]);
});

test('introducing leaves what Match wrote beside a pair decided by hand', () => {
  const world = matched();
  const mentor = String(cellsOf(world, 'Mentor')[1]);
  matchesOf(world).rows.splice(2, 1);
  inRowOf(world, GRO, 'Mentor', mentor);
  valueIn(world, 'match', WRITE);
  const written = ['Fit', 'Why', 'Please check'].map((column) => cellsOf(world, column)[0]);
  introduceAgain(world);
  expect(['Fit', 'Why', 'Please check'].map((column) => cellsOf(world, column)[0])).toEqual(written);
});
