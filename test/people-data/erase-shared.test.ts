// Two people who read one mailbox, a mentor and a mentee: the address alone means neither. One is erased and handed on by the name, and
// every row, pair and answer of the other is as before.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { LEAVE } from '../leaving-world.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn, WRITE, worldOf } from '../workbench.ts';

const WARD = 'ward7.office@example.org';
const HEADER = ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'Languages for meetings'];
const answer = (name: string, email: string) => ['2026-01-10 10:00:00', email, name, 'Leadership', 'English'];

/** The mentor was matched; the mentee came later, with the ward's address. */
function begun(): World {
  const world = worldOf({
    'Mentor answers': [
      [...HEADER, 'How many mentees could you take?'],
      [...answer('Bernadette Sykes', WARD), 1],
      [...answer('Marta Ruiz', 'marta.ruiz@example.org'), 1],
    ],
    'Mentee answers': [
      [...HEADER, 'What are your goals?'],
      [...answer('Carmen Vidal', 'carmen.vidal@example.org'), 'To lead.'],
      [...answer('Nils Aune', 'nils.aune@example.org'), 'To lead.'],
    ],
  });
  valueIn(world, 'match', WRITE);
  world.sheets
    .find(({ name }) => name === 'Mentee answers')!
    .rows.push([...answer('Ben Osei', WARD), 'A degree.']);
  addSheet(world, 'Office notes', [
    ['Who', 'What'],
    ['Ben Osei', 'uses the inbox of the ward'],
    ['Bernadette', `has ${WARD} too`],
    [WARD, 'rang'],
  ]);
  valueIn(world, 'match', WRITE);
  world.clock = NOW;
  return world;
}

const start = begun();
const textOf = (world: World, sheet: string) => (rowsOf(world, sheet) ?? []).map((row) => row.join(' | '));
const BEN = `Ben Osei <${WARD}>`;

test('the address alone is asked about, and nothing is done', () => {
  const world = copyOf(start);
  for (const answers of [false, true]) {
    const { answer: said } = askIn(world, 'erase', { person: WARD, write: true, answers });
    expect(said).toMatchObject({
      kind: 'decide',
      error: {
        what: 'Several people use this address: Bernadette Sykes; Ben Osei. Nothing was changed.',
        where: WARD,
      },
    });
  }
  const handOn = { list: 'person', person: WARD, write: true } as const;
  expect(askIn(world, 'handOn', handOn).answer).toMatchObject({ error: { where: WARD } });
  expect(world.sheets).toEqual(copyOf(start).sheets);
});

test.each([
  ['Ben Osei', 'Ben Osei', 'Mentee answers', 'Bernadette Sykes'],
  [BEN, 'Ben Osei', 'Mentee answers', 'Bernadette Sykes'],
  [`Bernadette Sykes <${WARD}>`, 'Bernadette Sykes', 'Mentor answers', 'Ben Osei'],
])('%s goes, and the other stays with every word', (person, name, tab, other) => {
  const world = copyOf(start);
  const listed = valueIn(world, 'erase', { person, write: false, answers: true });
  expect(listed.left.map(({ what }) => what)).toContain(
    `1 row with only the address, which ${other} uses too; it stays, look yourself whom it means`,
  );
  valueIn(world, 'erase', { person, write: true, answers: true });
  for (const sheet of ['Mentor answers', 'Mentee answers', 'Mentors', 'Mentees', 'Matches', 'Office notes']) {
    const rows = textOf(world, sheet);
    expect(rows.filter((row) => row.includes(name))).toEqual([]);
    expect(rows.filter((row) => row.includes(other))).toEqual(
      textOf(start, sheet).filter((row) => row.includes(other)),
    );
  }
  expect(textOf(world, tab)).toHaveLength(textOf(start, tab).length - 1);
  // The address is now the other's alone.
  const after = valueIn(world, 'erase', { person: WARD, write: true, answers: true });
  expect(after.done).toBe(true);
  expect(JSON.stringify(world.sheets.filter(({ name: sheet }) => sheet !== 'Log'))).not.toContain(WARD);
});

test('what is kept of acts goes with either of them', () => {
  const world = copyOf(start);
  const kept = `[["key","${WARD}\\nben osei"],["row","${WARD}"]]`;
  addSheet(world, 'Undo', [[...ourSheet('undo').header], ourSheet('undo').header.map(() => kept)]);
  valueIn(world, 'erase', { person: BEN, write: true, answers: false });
  expect(textOf(world, 'Undo').join(' ')).not.toMatch(/osei|ward7/);
});

test('an answer in which the name is written in another way goes too', () => {
  const world = copyOf(start);
  const { rows } = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  for (const name of ['ben osei', 'OSEI, Ben']) rows.push([...answer(name, WARD), 'A degree.']);
  const { left } = valueIn(world, 'erase', { person: BEN, write: true, answers: true });
  expect(textOf(world, 'Mentee answers').join(' ')).not.toMatch(/osei/i);
  expect(JSON.stringify(left)).not.toContain('somebody else');
});

test('what is handed on is of one of them', () => {
  const { rows, about, left } = valueIn(copyOf(start), 'handOn', {
    list: 'person',
    person: BEN,
    write: true,
  });
  expect(about).toBe('Ben Osei');
  expect([...new Set(rows.map(([where]) => where))]).toEqual(['Mentee answers']);
  expect(JSON.stringify(rows)).not.toContain('Sykes');
  expect(left[0]).toContain('which Bernadette Sykes uses too');
});

test('whoever leaves is named too: the pair of the other stays', () => {
  const world = copyOf(start);
  const asked = { person: WARD, other: null, how: 'withdrawn', step: 'look' } as const;
  expect(askIn(world, 'leaving', { ...LEAVE, ...asked }).answer).toMatchObject({ error: { where: WARD } });
  const named = (person: string) => valueIn(world, 'leaving', { ...LEAVE, ...asked, person });
  expect(JSON.stringify(named('Ben Osei'))).not.toContain('Sykes');
  expect(JSON.stringify(named('Bernadette Sykes'))).not.toContain('Osei');
});

test('one human who writes their name in two ways has the address alone', () => {
  const world = copyOf(start);
  for (const { rows } of world.sheets)
    for (const row of rows)
      row.forEach((cell, k) => {
        if (cell === 'Ben Osei') row[k] = 'B. Sykes';
      });
  const { left } = valueIn(world, 'erase', { person: WARD, write: false, answers: true });
  expect(left.map(({ what }) => what).filter((what) => what.includes('uses too'))).toEqual([]);
});
