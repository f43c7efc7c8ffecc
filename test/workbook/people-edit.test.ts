// The workbook belongs to people: what they write, move, copy and rename in our sheets is understood, kept beside its person,
// or asked about. Each test is one edit that somebody made, and what every step says afterwards.
import { expect, test } from 'vitest';
import type { CellData, SheetData, World } from '../../src/local/world.ts';
import { PROPOSE } from '../catch-up-world.ts';
import { APPROVE, programme, received, sendAll } from '../introduce-world.ts';
import { copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const sheetIn = (world: World, name: string): SheetData => world.sheets.find((sheet) => sheet.name === name)!;

/** Where a column of a sheet of ours stands, from 0. */
const at = (world: World, header: string, name = 'Matches', headerRow = 1): number =>
  sheetIn(world, name).rows[headerRow - 1]!.indexOf(header);

function put(world: World, row: number, header: string, value: CellData, name = 'Matches'): void {
  const cells = sheetIn(world, name).rows[row - 1]!;
  const column = at(world, header, name);
  while (cells.length <= column) cells.push('');
  cells[column] = value;
}

const cell = (world: World, row: number, header: string, name = 'Matches') =>
  sheetIn(world, name).rows[row - 1]![at(world, header, name)];

const steps = (world: World) =>
  Object.fromEntries(valueIn(world, 'hub', null).steps.map(({ id, line }) => [id, line]));

function introduce(world: World) {
  valueIn(world, 'introduce', APPROVE);
  return sendAll(world);
}

/** Free places, so that another mentor can be written by hand. */
const roomy = () => programme(3, [['Places per mentor', '3', '']]);

test('another mentor written by hand is mailed as written, becomes introduced, and gets catch-ups', () => {
  const world = programme(3);
  const [one, other] = [cell(world, 2, 'Mentor')!, cell(world, 3, 'Mentor')!];
  put(world, 2, 'Mentor', other);
  put(world, 3, 'Mentor', one);
  introduce(world);
  expect([2, 3, 4].map((row) => cell(world, row, 'Status'))).toEqual(Array(3).fill('introduced'));
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  expect(new Set(meetings.map(({ pair }) => pair)).size).toBe(3);
  expect(steps(world)['match']).toBe('3 pairs introduced');
});

test.each(['Ended', 'ENDED', 'terminé', 'Beendet', 'ended.'])(
  '“%s” ends a pair: the row stays, both are free, never again',
  (word) => {
    const world = programme(1);
    put(world, 2, 'Status', word);
    const view = valueIn(world, 'match', WRITE);
    expect(view.pairs).toEqual([]);
    expect(view.unmatched).toHaveLength(1);
    expect(cell(world, 2, 'Status')).toBe(word);
  },
);

test.each(['Introduced', 'présenté', ' introduced ', 'introducd'])(
  '“%s” is introduced in every step',
  (word) => {
    const world = programme(3);
    put(world, 2, 'Status', word);
    expect(steps(world)).toMatchObject({
      match: '1 pair introduced, 2 proposed',
      introduce: '2 pairs to introduce',
      'catch-ups': '1 pair to find times for',
    });
  },
);

test.each(['Sans mentor', 'no mentor on purpose', 'SANS MENTOR', 'Pas de mentor'])(
  '“%s” stays a decision, match after match',
  (words) => {
    const world = programme(2);
    put(world, 2, 'Mentor', words);
    for (let k = 0; k < 3; k++) {
      const { pairs } = valueIn(world, 'match', WRITE);
      expect(pairs).toHaveLength(1);
      expect(cell(world, 2, 'Mentor')).toBe(words);
    }
    expect(steps(world)).toMatchObject({ match: '1 proposed', introduce: '1 pair to introduce' });
  },
);

test('a status nobody understands is asked about with its row; nobody in it is mailed or matched anew', () => {
  const world = programme(2);
  put(world, 2, 'Status', 'hmm, ask Nils');
  const [mentee, mentor] = [cell(world, 2, 'Mentee address'), cell(world, 2, 'Mentor address')];
  const { issues, pairs } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ sheet: 'Matches', row: 2, column: 'Status' }));
  expect(pairs.map((pair) => pair.mentee)).not.toContain(mentee);
  expect(cell(world, 2, 'Status')).toBe('hmm, ask Nils');
  const { held } = introduce(world);
  expect(held).toHaveLength(1);
  expect(received(world)).not.toContain(mentee);
  expect(received(world)).not.toContain(mentor);
});

test('another mentor beside “introduced” is asked about: the word was about somebody else', () => {
  const world = roomy();
  introduce(world);
  const mails = world.mails.length;
  put(world, 2, 'Mentor', cell(world, 3, 'Mentor')!);
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ severity: 'holds', row: 2, column: 'Status' }));
  introduce(world);
  expect(world.mails).toHaveLength(mails);
  put(world, 2, 'Status', 'proposed');
  put(world, 2, 'Introduced', '');
  // That mentor takes one, and has one: asked about once more.
  expect(introduce(world).held).toHaveLength(1);
  expect(world.mails).toHaveLength(mails);
  put(world, 2, 'Status', 'confirmed');
  introduce(world);
  expect(world.mails).toHaveLength(mails + 2);
});

test('somebody who was introduced withdraws: the other one waits until a person writes ended', () => {
  const world = roomy();
  introduce(world);
  const answers = sheetIn(world, 'Mentor answers');
  answers.rows[0]!.push('Still taking part?');
  const gone = String(cell(world, 2, 'Mentor address'));
  answers.rows.find((row) => row[1] === gone)!.push('withdrawn');
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ severity: 'holds', sheet: 'Matches', row: 2 }));
  expect(cell(world, 2, 'Mentor address')).toBe(gone);
  put(world, 2, 'Status', 'ended');
  const again = valueIn(world, 'match', WRITE);
  expect(again.pairs).toHaveLength(2);
  expect(again.unmatched.map(({ mentee }) => mentee)).toContain(cell(world, 2, 'Mentee address'));
  expect(cell(world, 2, 'Status')).toBe('ended');
});

test('an empty mentor beside “introduced” is held with its row; an empty one beside “proposed” is matched again', () => {
  const world = programme(3);
  put(world, 2, 'Mentor', '');
  expect(valueIn(world, 'match', WRITE).pairs).toHaveLength(3);
  introduce(world);
  put(world, 3, 'Mentor', '');
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ severity: 'holds', row: 3, column: 'Mentor' }));
});

test('whatever became of Matches, nobody whom the mails show as introduced is matched and written to anew', () => {
  const start = roomy();
  introduce(start);
  const before = Object.fromEntries(
    rowsOf(start, 'Matches')!
      .slice(1)
      .map((row) => [row[11], row[12]]),
  );
  const ruins: readonly ((world: World) => void)[] = [
    (world) => {
      world.sheets = world.sheets.filter(({ name }) => name !== 'Matches');
    },
    (world) => {
      world.sheets = world.sheets.filter(({ name }) => name !== 'Matches' && name !== 'Outbox');
    },
    (world) => void sheetIn(world, 'Matches').rows.splice(1, 2),
    (world) => {
      sheetIn(world, 'Matches').rows = [['This is the team’s list'], ...sheetIn(world, 'Matches').rows];
      sheetIn(world, 'Matches').name = 'Pairs';
    },
    (world) => {
      const column = at(world, 'Status');
      for (const row of sheetIn(world, 'Matches').rows) row.splice(column, 2);
    },
  ];
  ruins.forEach((ruin, k) => {
    const world = copyOf(start);
    ruin(world);
    const { pairs } = valueIn(world, 'match', WRITE);
    expect(Object.fromEntries(pairs.map(({ mentee, mentor }) => [mentee, mentor])), `ruin ${k}`).toEqual(
      before,
    );
    introduce(world);
    expect(world.mails.length, `ruin ${k}`).toBe(start.mails.length);
  });
});

test('a title above, a reworded, a lost and a moved column, another name: Matches is found again', () => {
  const world = programme(3);
  introduce(world);
  const sheet = sheetIn(world, 'Matches');
  const [status, why] = [at(world, 'Status'), at(world, 'Why')];
  sheet.rows[0]![status] = 'State of things';
  for (const row of sheet.rows) row.splice(why, 1);
  for (const row of sheet.rows) row.unshift(...row.splice(1, 1));
  sheet.rows.unshift(['Pairs of 2026'], []);
  sheet.name = 'Our pairs';
  const { issues, pairs } = valueIn(world, 'match', WRITE);
  expect(pairs.every(({ locked }) => locked)).toBe(true);
  expect(
    issues
      .filter((issue) => issue.sheet === 'Our pairs')
      .map(({ found }) => found)
      .sort(),
  ).toEqual(['State of things', 'no column Why']);
  expect(sheet.rows[0]).toEqual(['Pairs of 2026']);
  expect(sheet.rows[2]!.slice(0, 2)).toEqual(['Mentee', 'Lock']);
  expect(world.sheets.some(({ name }) => name === 'Matches')).toBe(false);
});

test('a copy of a sheet is said and changes nothing; an earlier edition still forbids its pairs', () => {
  const world = programme(2);
  const before = rowsOf(world, 'Matches');
  for (const name of ['Copy of Matches', 'Matches backup', 'Last week'])
    world.sheets.push({ ...structuredClone(sheetIn(world, 'Matches')), id: world.nextSheetId++, name });
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ found }) => found === 'two sheets look like Matches')).toHaveLength(3);
  expect(rowsOf(world, 'Matches')).toEqual(before);
});

test('a tab of answers that bears one of our names takes nothing away: the next free name', () => {
  const world = programme(2);
  sheetIn(world, 'Mentor answers').name = 'mentors';
  valueIn(world, 'profiles', {
    write: 'codes',
    acceptGuesses: true,
    acceptProposals: true,
    seen: null,
  } as never);
  expect(world.sheets.map(({ name }) => name)).toContain('Mentors 2');
  valueIn(world, 'profiles', {
    write: 'codes',
    acceptGuesses: true,
    acceptProposals: true,
    seen: null,
  } as never);
  expect(world.sheets.filter(({ name }) => name.toLowerCase().startsWith('mentors'))).toHaveLength(2);
});

test('a sheet of ours that lost most of its header is not made a second time: the words are named', () => {
  const world = programme(2);
  const sheet = sheetIn(world, 'Matches');
  sheet.rows[0] = ['', 'Mentee', '', '', '', '', '', 'Please check'];
  const hub = valueIn(world, 'hub', null);
  expect(hub.steps).toHaveLength(6);
  expect(() => valueIn(world, 'match', WRITE)).toThrow(
    /Write these words side by side.*Lock, Mentee, Mentor/,
  );
  expect(() => valueIn(world, 'match', WRITE)).not.toThrow(/[Rr]ename/);
});

test('a chart on its own tab and a connected sheet stop nothing and are nobody’s answers', () => {
  const world = programme(2);
  for (const type of ['OBJECT', 'DATASOURCE'] as const)
    world.sheets.unshift({
      ...structuredClone(sheetIn(world, 'Matches')),
      id: world.nextSheetId++,
      name: type,
      type,
    });
  expect(valueIn(world, 'match', WRITE).pairs).toHaveLength(2);
  expect(steps(world)['match']).toBe('2 proposed');
});

test('a protected range, a rejecting validation: refused with the sheet’s name, and the sheet stands as it was', () => {
  const start = roomy();
  const bans: readonly ((sheet: SheetData) => void)[] = [
    (sheet) => {
      sheet.protectedAreas = [{ row: 1, column: 12, rows: 100, columns: 4 }];
    },
    (sheet) => {
      sheet.rejecting = [{ area: { row: 2, column: 9, rows: 100, columns: 1 }, values: ['ok'] }];
    },
  ];
  for (const ban of bans) {
    const world = copyOf(start);
    for (const header of ['Mentor', 'Status', 'Proposed mentor address']) put(world, 3, header, '');
    ban(sheetIn(world, 'Matches'));
    const before = rowsOf(world, 'Matches');
    expect(() => valueIn(world, 'match', WRITE)).toThrow(
      /did not let us write into the sheet “Matches”|The sheet Matches is protected/,
    );
    expect(rowsOf(world, 'Matches')).toEqual(before);
  }
});

test('the coordinator is back where she was after sheets were made', () => {
  const world = programme(2);
  world.activeSheet = sheetIn(world, 'Mentee answers').id;
  world.selection = ['B3'];
  introduce(world);
  expect(world.activeSheet).toBe(sheetIn(world, 'Mentee answers').id);
  expect(world.selection).toEqual(['B3']);
});

test('an address corrected in Mentors after the match: held, with both addresses, and nobody is written to', () => {
  const world = programme(2);
  valueIn(world, 'profiles', {
    write: 'codes',
    acceptGuesses: true,
    acceptProposals: true,
    seen: null,
  } as never);
  const column = at(world, 'Email', 'Mentors');
  const row = sheetIn(world, 'Mentors').rows[1]!;
  const old = String(row[column]);
  row[column] = 'corrected@example.org';
  const { issues, held } = introduce(world);
  expect(issues).toContainEqual(
    expect.objectContaining({
      severity: 'holds',
      sheet: 'Mentors',
      row: 2,
      column: 'Email',
      found: 'corrected@example.org',
    }),
  );
  expect(held).toHaveLength(1);
  expect(received(world)).not.toContain(old);
});

test('a mentor cell merged away is held with its row, never left out in silence', () => {
  const world = programme(3);
  sheetIn(world, 'Matches').merged = [{ row: 2, column: at(world, 'Mentor') + 1, rows: 2, columns: 1 }];
  const { held } = introduce(world);
  expect(held).toContainEqual(expect.objectContaining({ who: 'Matches, row 3' }));
  expect(world.mails).toHaveLength(4);
});

test('a text typed into a checkbox is said and stays', () => {
  const world = programme(2);
  put(world, 2, 'Lock', 'ask Nils first');
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ row: 2, column: 'Lock', found: 'ask Nils first' }));
  expect(cell(world, 2, 'Lock')).toBe('ask Nils first');
});

test('a row copied below itself is one pair, and its remark stays', () => {
  const world = programme(2);
  const sheet = sheetIn(world, 'Matches');
  sheet.rows[0]!.push('My remark');
  sheet.rows.slice(1).forEach((row) => void row.push(`about ${String(row[1])}`));
  sheet.rows.push([...sheet.rows[1]!]);
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues).toContainEqual(expect.objectContaining({ row: 4, found: 'the same as row 2' }));
  introduce(world);
  expect(world.mails).toHaveLength(4);
  for (const row of sheet.rows.slice(1)) expect(row.at(-1)).toBe(`about ${String(row[1])}`);
});
