// Words typed over in Matches, Mentors and Mentees: used, or said with their row; never written over in silence. Two people in each
// other's cells are the pair they were. An edition is not closed under another name.
import { expect, test } from 'vitest';
import { addSheet, type CellData, type World } from '../../src/local/world.ts';
import { ourSheet, ourSheetIds } from '../../src/our-sheets/our-sheets.ts';
import { confirmed, createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { circlesMatched } from '../circle-world.ts';
import { APPROVE, nobodyTwice, programme, received, sendAll } from '../introduce-world.ts';
import { askIn, copyOf, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

const idOf = (name: string) => ourSheetIds.find((id) => ourSheet(id).name === name)!;
const sheetIn = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;

function type(world: World, sheet: string, column: string, word: CellData): void {
  const { rows } = sheetIn(world, sheet);
  rows[1]![rows[0]!.indexOf(column)] = word;
}

const said = (world: World, sheet: string) =>
  valueIn(copyOf(world), 'match', TRY).issues.filter((one) => one.sheet === sheet && one.row === 2);

function listed(): World {
  const world = programme(2, []);
  addSheet(world, 'Mentees', [
    ['Name', 'Email', 'Strand', 'Choices', 'Status', 'Notes'],
    ['Nils Amentee0', 'mentee0@example.org', '', '', '', ''],
  ]);
  valueIn(world, 'profiles', { write: 'codes', acceptGuesses: true, acceptProposals: true, seen: null });
  return world;
}

test.each([
  ['Matches', 'Strand', 'Advanced'],
  ['Matches', 'Introduced', 'next week'],
  ['Mentors', 'Name', 'Somebody New'],
  ['Mentors', 'Strand', 'Advanced'],
  ['Mentors', 'Profile', 'nearly'],
  ['Mentees', 'Name', 'Somebody New'],
  ['Mentees', 'Strand', 'Advanced'],
  ['Mentees', 'Choices', 'M-02'],
] as const)(
  '%s, %s typed over with “%s”: said with its row, and gone with the word',
  (sheet, column, word) => {
    const world = listed();
    expect(said(world, sheet)).toEqual([]);
    const was = sheetIn(world, sheet).rows[1]![sheetIn(world, sheet).rows[0]!.indexOf(column)] ?? '';
    type(world, sheet, column, word);
    // A word in the place of the day stops two mails: only a person can say whether it is a slip.
    const severity = column === 'Introduced' ? 'holds' : 'warns';
    expect(said(world, sheet)).toMatchObject([{ severity, column, found: word }]);
    type(world, sheet, column, was);
    expect(said(world, sheet)).toEqual([]);
  },
);

test('a word over Strand is said beside whatever else is odd in the row, and in Circles too', () => {
  const world = listed();
  type(world, 'Matches', 'Introduced', 'next week');
  type(world, 'Matches', 'Strand', 'Advanced');
  expect(said(world, 'Matches').map(({ column }) => column)).toEqual(['Introduced', 'Strand']);
  const ring = circlesMatched(7);
  const { rows } = sheetIn(ring, 'Circles');
  const words = () =>
    valueIn(copyOf(ring), 'hub', null).issues.filter(
      (one) => one.sheet === 'Circles' && one.column === 'Strand',
    );
  expect(words()).toEqual([]);
  const mentee = rows.findIndex((row) => row[rows[0]!.indexOf('Role')] === 'mentee');
  rows[mentee]![rows[0]!.indexOf('Strand')] = 'Advanced';
  expect(words()).toMatchObject([{ severity: 'warns', row: mentee + 1, found: 'Advanced', wanted: 'Ring' }]);
});

test.each([
  ['Mentors', 'Name', 'Amentor0'],
  ['Mentors', 'Name', 'MARA  Amentor0-Huber'],
  ['Mentors', 'Strand', 'programme'],
  ['Mentors', 'Profile', 'Left out'],
  ['Mentees', 'Name', 'Amentee0, Nils'],
  ['Matches', 'Strand', 'PROGRAMME'],
] as const)('%s, %s written as “%s” says the same, and nothing is said', (sheet, column, word) => {
  const world = listed();
  if (sheet === 'Mentors')
    sheetIn(world, 'Mentors').rows.splice(
      1,
      9,
      ...sheetIn(world, 'Mentors')
        .rows.slice(1)
        .sort((a, b) => (String(a[1]) < String(b[1]) ? -1 : 1)),
    );
  type(world, sheet, column, word);
  expect(said(world, sheet)).toEqual([]);
});

test.each(['proposed', 'introduced'])(
  'mentee and mentor of a %s row in each other’s cells: one row, one pair, asked about',
  (status) => {
    const world = programme(2);
    if (status === 'introduced') {
      valueIn(world, 'introduce', APPROVE);
      sendAll(world);
    }
    const before = valueIn(copyOf(world), 'match', TRY).pairs.map(({ mentee, mentor }) => [mentee, mentor]);
    const [, row] = sheetIn(world, 'Matches').rows;
    [row![1], row![2]] = [row![2]!, row![1]!];
    expect(said(world, 'Matches')).toMatchObject([
      { severity: 'warns', column: 'Mentee', found: expect.stringContaining('have changed places') },
    ]);
    const { pairs } = valueIn(world, 'match', WRITE);
    expect(pairs.map(({ mentee, mentor }) => [mentee, mentor])).toEqual(before);
    expect(rowsOf(world, 'Matches')).toHaveLength(3);
    valueIn(world, 'introduce', APPROVE);
    sendAll(world);
    nobodyTwice(world);
    expect(received(world)).toHaveLength(4);
    expect(
      rowsOf(world, 'Matches')!
        .slice(1)
        .map((one) => one[8]),
    ).toEqual(['introduced', 'introduced']);
  },
);

test('an edition renamed by hand is not closed before its name is back', () => {
  const world = introduced(2, []);
  const edition = sheetIn(world, 'Settings').rows.find(([name]) => name === 'Edition')!;
  const was = edition[1]!;
  edition[1] = 'Second round';
  const sentence = 'belong to the edition';
  expect(valueIn(copyOf(world), 'close', { step: 'list' }).open).toMatchObject({
    blocks: true,
    says: expect.arrayContaining([expect.stringContaining(sentence)]),
  });
  for (const step of ['settle', 'close'] as const) {
    const { answer } = askIn(world, 'close', { step });
    expect(answer).toMatchObject({ ok: false, error: { what: expect.stringContaining(sentence) } });
  }
  expect(rowsOf(world, 'Matches')).toHaveLength(3);
  expect(rowsOf(world, 'Earlier pairs')).toBeNull();
  edition[1] = was;
  valueIn(world, 'close', { step: 'settle' });
  valueIn(world, 'close', { step: 'close' });
  expect(rowsOf(world, 'Matches')).toHaveLength(1);
});

test.each([
  ['Strands', 'Strand', ['', 'one-to-one', '20']],
  ['Rules', 'Rule', ['', true, 'Programme']],
  ['Criteria', 'Criterion', ['', 'a lot']],
  ['Dates', 'What', ['', '2026-05-04 10:00']],
] as const)('a row of %s without its %s is said, and counts for nothing', (sheet, column, row) => {
  const world = programme(1);
  addSheet(world, sheet, [ourSheet(idOf(sheet)).header.map(String)]);
  const { rows } = sheetIn(world, sheet);
  rows.push([...row]);
  const { issues } = valueIn(world, 'match', TRY);
  expect(issues.filter((one) => one.sheet === sheet && one.row === rows.length)).toMatchObject([{ column }]);
});

test.each(['annulé', 'cancelled', 'hmm'])(
  '“%s” in State of a programme date: not put into the calendar, and asked about',
  (word) => {
    const world = introduced(2, []);
    addSheet(world, 'Dates', [
      ['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'],
      ['Kick-off', '2026-04-20 10:00', 60, 'all', 'Room 1', word],
    ]);
    const { issues, dates } = valueIn(world, 'schedule', PROPOSE);
    expect(dates).toEqual([]);
    expect(issues.filter(({ sheet }) => sheet === 'Dates')).toMatchObject([
      { severity: 'holds', row: 2, column: 'State' },
    ]);
    createAll(world);
    expect(confirmed(world).filter(({ summary }) => summary.includes('Kick-off'))).toEqual([]);
  },
);

test.each(['before', 'after'])(
  'a row of Dates copied %s it is created: one event, and it is said',
  (when) => {
    const world = introduced(2, []);
    const kickOff = ['Kick-off', '2026-04-20 10:00', 60, 'all', 'Room 1', ''];
    addSheet(world, 'Dates', [['What', 'Starts', 'Minutes', 'Who', 'Where', 'State'], kickOff]);
    valueIn(world, 'schedule', PROPOSE);
    if (when === 'after') createAll(world);
    const { rows } = sheetIn(world, 'Dates');
    rows.push([...rows[1]!], ['Kick-off', '2026-04-20 10:00', 60, 'all', 'Room 2', '']);
    const { issues } = valueIn(world, 'schedule', PROPOSE);
    expect(issues.filter(({ sheet }) => sheet === 'Dates')).toMatchObject([{ severity: 'holds', row: 3 }]);
    createAll(world);
    expect(confirmed(world).filter(({ summary }) => summary.includes('Kick-off'))).toHaveLength(2);
  },
);
