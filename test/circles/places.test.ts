// Circles within the places of their strand and the mentors there are: as many circles with a mentor as any grouping has, as many people
// as the places let circles hold, and a true word to everybody who waits.
import { expect, test } from 'vitest';
import { bestGrouping, combinations } from '../../src/circles/domain/exact.ts';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { mulberry32 } from '../chance.ts';
import { LOOK } from '../introduce-world.ts';
import { rowsOf, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dov', 'Eda', 'Finn', 'Gus', 'Hana', 'Ivo', 'Juna', 'Kim'];
const mail = (name: string) => `${name.toLowerCase()}@example.org`;
const UNITS = ['North', 'South', 'West'];

/** Circles of three and four; `strand` is what stands in its row of Strands. */
function circlesWith(mentees: number, mentors: number, strand: Record<string, CellData>): World {
  const people = (n: number, family: string) =>
    NAMES.slice(0, n).map((name, k) => [
      '2026-09-01',
      mail(`${name}${family}`),
      `${name} ${family}`,
      UNITS[k % UNITS.length]!,
      'C',
    ]);
  const head = ['Timestamp', 'Email', 'Name', 'Organisation', 'Strand'];
  const columns = { Strand: 'C', Kind: 'circle', 'Smallest circle': 3, 'Largest circle': 4, ...strand };
  return worldOf({
    Mentees_: [head, ...people(mentees, 'Lund')],
    Mentors_: [[...head, 'How many mentees?'], ...people(mentors, 'Roth').map((row) => [...row, 1])],
    Columns: [
      ['Sheet', 'Role'],
      ...[
        ['Mentees_', 'mentee'],
        ['Mentors_', 'mentor'],
      ],
    ],
    Strands: [Object.keys(columns), Object.values(columns)],
  });
}

test('three organisations that must not mix get a circle each, with the mentor each of them has', () => {
  const world = circlesWith(9, 3, { 'May cross organisations': false });
  const { circles } = valueIn(world, 'match', WRITE);
  expect(circles.map(({ mentees, mentors }) => [mentees.length, mentors.length])).toEqual(
    Array.from({ length: 3 }, () => [3, 1]),
  );
  expect(circles.flatMap(({ checks }) => checks)).toEqual([]);
});

test('as many circles have a mentor as in any grouping, tried against all of them', () => {
  const seed = 20261129;
  const random = mulberry32(seed);
  for (let run = 0; run < 60; run++) {
    const allowed = Array.from({ length: 6 }, () => Math.floor(random() * 8));
    const isLed = (members: readonly number[]) => members.reduce((set, k) => set & allowed[k]!, 7) > 0;
    const worth = Float64Array.from({ length: 36 }, (_, at) =>
      Math.floor(at / 6) < at % 6 ? Math.floor(random() * 40) : 0,
    );
    for (let i = 0; i < 6; i++) for (let j = 0; j < i; j++) worth[i * 6 + j] = worth[j * 6 + i]!;
    const problem = { people: 6, sizes: [3, 3], worth, apart: new Uint8Array(36) };
    const led = (circles: readonly (readonly number[])[]) => circles.filter(isLed).length;
    const all = combinations(1, 6, 2).map((two) => {
      const one = [0, ...two];
      return [one, [0, 1, 2, 3, 4, 5].filter((k) => !one.includes(k))];
    });
    expect(led(bestGrouping(problem, isLed).circles), `seed ${seed}, run ${run}`).toBe(
      Math.max(...all.map(led)),
    );
  }
});

test('five places hold a circle of four, and who waits reads what the places are', () => {
  const { circles, unmatched, freeMentors } = valueIn(circlesWith(9, 4, { Places: 5 }), 'match', WRITE);
  expect(circles.map(({ mentees }) => mentees.length)).toEqual([4]);
  expect(new Set(unmatched.map(({ reason }) => reason))).toEqual(
    new Set(['Places of the strand C: 5, of which circles of 3 to 4 fill 4; the draw decided.']),
  );
  expect([unmatched.length, freeMentors.length]).toEqual([5, 3]);
});

test('a leader who wrote fewer mentees than the circle has is named, until a tick in Lock says that somebody asked', () => {
  const world = circlesWith(4, 1, {});
  const numbers = () =>
    valueIn(world, 'match', WRITE).issues.flatMap((one) =>
      one.remedy.startsWith('A circle counts as one place')
        ? [[one.severity, one.sheet, one.row, one.column, one.found]]
        : [],
    );
  const said = 'Ada Roth wrote 1 mentee; Circle 1 has 4';
  expect(numbers()).toEqual([['warns', 'Mentors_', 2, 'How many mentees?', said]]);
  addSheet(world, 'Mentors', [
    ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
    ['', 'Ada Roth', mail('AdaRoth'), '', 2, '', '', ''],
  ]);
  expect(numbers()).toEqual([
    ['warns', 'Mentors', 2, 'Places', 'Places says 2 mentees for Ada Roth; Circle 1 has 4'],
  ]);
  const { rows } = world.sheets.find(({ name }) => name === 'Circles')!;
  rows.find((row) => row.includes('Ada Roth'))![rows[0]!.indexOf('Lock')] = true;
  expect(numbers()).toEqual([]);
});

test('where all are in circles, the numbers of a result are those of circles, and none of pairs and choices', () => {
  const tiles = (mentees: number, strand: Record<string, CellData>) =>
    valueIn(circlesWith(mentees, 3, strand), 'match', TRY).tiles.map(({ n, says }) => `${n} ${says}`);
  expect(tiles(7, {})).toEqual([
    '2 circles',
    '7 mentees in a circle',
    '2 mentors lead a circle',
    '1 mentor leads none',
    '0 mentees without a circle',
  ]);
  const { waiting } = valueIn(circlesWith(9, 4, { Places: 8 }), 'match', TRY);
  expect(waiting).toMatch(/^1 mentee without a circle: \w+ Lund\.$/);
  expect(tiles(3, { Kind: 'one-to-one' })).toEqual([
    '3 pairs',
    '0 got their first choice',
    '0 got a mentor they named',
    '0 mentees without a mentor',
    '0 mentors have room',
  ]);
});

/** So many circles that stand, all led by Ada Roth, who takes so many; and one more mentee, for a pair. */
function besideCircle(places: number, circles = 1, word = 'confirmed'): World {
  const world = circlesWith(3 * circles, circles, {});
  valueIn(world, 'match', WRITE);
  const rows = (name: string) => world.sheets.find((one) => one.name === name)!.rows;
  const [header = [], ...members] = rows('Circles');
  for (const row of members) {
    row[header.indexOf('Status')] = word;
    if (row[header.indexOf('Role')] === 'mentor') row[header.indexOf('Person')] = 'Ada Roth';
  }
  rows('Mentors_').splice(2);
  rows('Strands').push(['P', 'one-to-one', '', '']);
  rows('Mentors_')[1]![4] = '';
  rows('Mentors_')[1]![5] = places;
  rows('Mentees_').push(['2026-09-02', mail('PiaLund'), 'Pia Lund', 'North', 'P']);
  return world;
}

test('a circle that stands takes a place of its mentor: pairs count it, and it keeps its mentor', () => {
  for (const [places, pairs] of [
    [1, 0],
    [2, 1],
  ] as const) {
    const view = valueIn(besideCircle(places), 'match', TRY);
    expect([view.pairs.length, view.circles.map(({ mentors }) => mentors)]).toEqual([
      pairs,
      [[mail('AdaRoth')]],
    ]);
    expect(view.freeMentors).toEqual([]);
  }
});

test.each(['confirmed', 'hmm'])(
  'each circle that stands takes a place, and keeps its mentor and row: %s',
  (word) => {
    const world = besideCircle(2, 2, word);
    const before = rowsOf(world, 'Circles')!.map((row) => row.slice(0, 3).join());
    const view = valueIn(world, 'match', WRITE);
    expect([view.pairs, view.freeMentors]).toEqual([[], []]);
    expect(rowsOf(world, 'Circles')!.map((row) => row.slice(0, 3).join())).toEqual(before);
    if (word === 'hmm') return;
    expect(view.circles.map(({ mentors }) => mentors)).toEqual([[mail('AdaRoth')], [mail('AdaRoth')]]);
    const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
    const cells: Record<string, CellData> = {
      Mentee: 'Pia Lund',
      Mentor: 'Ada Roth',
      Strand: 'P',
      Lock: true,
    };
    rows.push(rows[0]!.map((header) => cells[String(header)] ?? ''));
    const { issues } = valueIn(world, 'match', TRY);
    expect(issues.map(({ found }) => found)).toContain('1 kept pair and Circle 1, Circle 2, places: 2');
  },
);

test.each([0, 1])(
  'a circle that is empty takes no other circle from its mentor, whichever row comes first: %i',
  (at) => {
    const world = besideCircle(2, 2, 'introduced');
    const [{ rows }, { rows: answers }] = ['Circles', 'Mentees_'].map(
      (name) => world.sheets.find((one) => one.name === name)!,
    ) as unknown as [{ rows: CellData[][] }, { rows: CellData[][] }];
    const [header = []] = rows;
    const of = (row: readonly CellData[], column: string) => row[header.indexOf(column)];
    const empty = [...new Set(rows.slice(1).map((row) => String(of(row, 'Circle'))))].sort()[at]!;
    const gone = rows.filter((row) => of(row, 'Circle') === empty && of(row, 'Role') === 'mentee');
    const names = gone.map((row) => of(row, 'Person'));
    answers.splice(0, answers.length, ...answers.filter((row) => !names.includes(row[2]!)));
    for (const row of gone) row[header.indexOf('Status')] = 'ended';
    const { circles } = valueIn(world, 'match', TRY);
    expect(circles.map(({ mentors }) => mentors)).toEqual([[mail('AdaRoth')]]);
  },
);

test('a pair by hand beside a circle that takes the only place waits, and says so', () => {
  const world = besideCircle(1);
  const { rows } = world.sheets.find(({ name }) => name === 'Matches')!;
  const cells: Record<string, CellData> = { Mentee: 'Pia Lund', Mentor: 'Ada Roth', Strand: 'P' };
  rows.push(rows[0]!.map((header) => cells[String(header)] ?? ''));
  const why = 'Ada Roth stands beside Circle 1 as well, places: 1; tick Lock if this pair is meant so too';
  expect(valueIn(world, 'introduce', LOOK).held.map((one) => one.why)).toEqual([
    expect.stringContaining(why),
  ]);
  rows.at(-1)![rows[0]!.indexOf('Lock')] = true;
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.map(({ found }) => found)).toContain('1 kept pair and Circle 1, places: 1');
});

test('whoever wrote enough, or no number at all, leads without a word', () => {
  const world = circlesWith(4, 1, {});
  const { rows } = world.sheets.find(({ name }) => name === 'Mentors_')!;
  for (const number of [4, '']) {
    rows[1]![5] = number;
    const { issues, circles } = valueIn(world, 'match', WRITE);
    expect([circles.length, issues.filter(({ found }) => found.includes('Circle 1 has'))]).toEqual([1, []]);
  }
});

test('two places make no circle: asked about in the row of the strand', () => {
  const world = circlesWith(9, 4, { Places: 2 });
  const { circles, issues } = valueIn(world, 'match', WRITE);
  expect(circles).toEqual([]);
  expect(issues).toContainEqual(
    expect.objectContaining({ severity: 'holds', sheet: 'Strands', row: 2, column: 'Places' }),
  );
});

test('a mentor who is free beside a full strand is not said to be taken', () => {
  const world = circlesWith(4, 2, { Kind: 'one-to-one', Places: 1 });
  valueIn(world, 'match', WRITE);
  const words = JSON.stringify(rowsOf(world, 'Unmatched'));
  expect(words).toContain('has a free place, but the strand has none left');
  expect(words).toContain('Has 1 free place, but the strand has none left.');
  expect(words).not.toContain('at least as well off elsewhere');
});

test('a leader of circles who leads none reads that none needs one, not how many places are free: a place is a circle', () => {
  const world = circlesWith(4, 3, {});
  valueIn(world, 'match', WRITE);
  const rows = rowsOf(world, 'Unmatched')!;
  const why = rows.slice(1).map((row) => row[rows[0]!.indexOf('Why')]);
  expect(why).toEqual(
    Array(2).fill('Could lead a circle; none needs one more mentor, or is allowed this one.'),
  );
});
