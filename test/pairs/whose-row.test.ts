// Whose row it is, whatever somebody wrote into it: a name that nobody bears is asked about and keeps its people apart, a row that was
// deleted comes back once, and an address corrected in Matches makes nobody a second person.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { LOOK as CALENDAR, CREATE, confirmed, createAll, PROPOSE } from '../catch-up-world.ts';
import { LOOK as MAILS, programme, received, sendAll } from '../introduce-world.ts';
import { meeting, menteeOf, table } from '../leaving-world.ts';
import { copyOf, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';

const met = meeting(3);
const proposed = (() => {
  const world = programme(3);
  valueIn(world, 'match', WRITE);
  return world;
})();

type World = typeof met;

const sheetOf = (world: World, name: string) => world.sheets.find((one) => one.name === name)!;

/** Writes into the row of Matches about this mentor. */
function typed(before: World, mentor: string, column: string, value: string): World {
  const world = copyOf(before);
  const rows = sheetOf(world, 'Matches').rows;
  const at = (name: string) => rows[0]!.indexOf(name);
  rows.find((row) => row[at('Mentor address')] === mentor)![at(column)] = value;
  return world;
}

/** People under other names, in every sheet. */
function called(before: World, names: Readonly<Record<string, string>>): World {
  const world = copyOf(before);
  const shown = (cell: CellData) =>
    typeof cell === 'string'
      ? Object.entries(names).reduce((text, [was, is]) => text.replaceAll(was, is), cell)
      : cell;
  for (const sheet of world.sheets) sheet.rows = sheet.rows.map((row) => row.map(shown));
  return world;
}

/** Names of which the addresses speak. */
function named(before: World): World {
  const world = copyOf(before);
  const shown = (cell: CellData) =>
    typeof cell === 'string' ? cell.replace(/\b(Mara|Nils) B(ment..)1\b/, '$1 $2') : cell;
  for (const sheet of world.sheets) sheet.rows = sheet.rows.map((row) => row.map(shown));
  return world;
}

const pairsIn = (world: World) =>
  table(world, 'Matches').map((row) =>
    [row['Mentee address'], row['Mentor address'], row['Status']].join(' '),
  );

test.each(
  [proposed, met].flatMap((before, k) =>
    ['Mentee', 'Mentor'].flatMap((column) =>
      ['Sarah Nye', 'M-99', '#REF!'].map(
        (word) => [k === 0 ? 'proposed' : 'introduced', column, word, before] as const,
      ),
    ),
  ),
)(
  '%s, %s becomes %s: the row stays, is asked about, and its people are not matched anew',
  (_, column, word, before) => {
    const world = typed(before, 'mentor1@example.org', column, word);
    const { pairs, issues, difference } = valueIn(world, 'match', WRITE);
    const theirs = menteeOf(before, 'mentor1@example.org');
    expect(
      pairs.filter((one) =>
        [one.mentee, one.mentor].some((id) => [theirs, 'mentor1@example.org'].includes(id)),
      ),
    ).toEqual([]);
    expect([difference.fresh, difference.lost]).toEqual([[], []]);
    expect(pairsIn(world)).toEqual(pairsIn(before));
    expect(table(world, 'Matches').map((row) => row[column])).toContain(word);
    expect(issues.filter(({ severity, sheet }) => severity === 'holds' && sheet === 'Matches')).toHaveLength(
      1,
    );
    const { due, held } = valueIn(world, 'introduce', MAILS);
    expect([due, held.length]).toEqual(before === met ? [0, 1] : [4, 1]);
  },
);

test('a misspelt name is said as what it is, and nobody is called gone', () => {
  const world = typed(met, 'mentor1@example.org', 'Mentor', 'Sarah Nye');
  const said = JSON.stringify(valueIn(world, 'hub', null).cards);
  expect(said).toContain('Nobody who answered is called Sarah Nye; the row was written for Mara Bmentor1.');
  expect(said).not.toContain('No answer of');
  expect(said).toContain('Correct the name in Matches');
  expect(said).not.toContain('Somebody leaves');
});

test('a name that changed in the answer: the row waits for a word, and the person gets no second partner', () => {
  const world = copyOf(met);
  const mentee = menteeOf(met, 'mentor1@example.org');
  for (const row of sheetOf(world, 'Mentee answers').rows) if (row[1] === mentee) row[2] = 'Ada Winter';
  const { issues } = valueIn(world, 'match', WRITE);
  expect(pairsIn(world)).toEqual(pairsIn(met));
  expect(issues.map(({ remedy }) => remedy).join()).toContain('Then write Ada Winter here');
  const settled = typed(world, 'mentor1@example.org', 'Mentee', 'Ada Winter');
  expect(valueIn(settled, 'match', WRITE).pairs).toHaveLength(3);
  expect(valueIn(settled, 'schedule', CALENDAR).toCancel).toEqual([]);
});

test('an introduced row that was deleted comes back once', () => {
  const world = copyOf(met);
  const sheet = sheetOf(world, 'Matches');
  sheet.rows = sheet.rows.filter((row) => !row.includes('mentor1@example.org'));
  const { pairs, quality } = valueIn(world, 'match', WRITE);
  expect(pairs).toHaveLength(3);
  expect(quality.all).toMatchObject({ mentees: 3, matched: 3 });
  expect(pairsIn(world).sort()).toEqual(pairsIn(met).sort());
});

/** Nobody is written to or invited a second time. */
function nothingTwice(world: World, waiting = 0): void {
  const [mails, events] = [received(world).length, confirmed(world).map(({ id }) => id)];
  valueIn(world, 'match', WRITE);
  const { due, held } = valueIn(world, 'introduce', MAILS);
  expect([due, held.length]).toEqual([0, waiting]);
  sendAll(world);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world, CREATE);
  world.clock = NOW;
  expect(received(world)).toHaveLength(mails);
  expect(confirmed(world).map(({ id }) => id)).toEqual(events);
  if (waiting === 0) expect(valueIn(world, 'schedule', CALENDAR).toCancel).toEqual([]);
  expect(rowsOf(world, 'Matches')).toHaveLength(4);
}

test.each(['Mentee', 'Mentor'])(
  'the %s answers again with other capitals in the address: the same pair',
  (who) => {
    const world = copyOf(met);
    const former = who === 'Mentor' ? 'mentor1@example.org' : menteeOf(met, 'mentor1@example.org');
    const sheet = sheetOf(world, `${who} answers`);
    const answer = sheet.rows.find((row) => row[1] === former)!;
    sheet.rows.push([
      '2026-03-20 09:00:00',
      former.toUpperCase().replace('EXAMPLE.ORG', 'Example.org'),
      ...answer.slice(2),
    ]);
    nothingTwice(world);
  },
);

test.each(['Mentee', 'Mentor'])(
  'the address of the %s corrected in Matches alone: the answers count, and it is said',
  (who) => {
    const world = typed(met, 'mentor1@example.org', `${who} address`, 'new.one@example.org');
    const { issues } = valueIn(world, 'hub', null);
    expect(issues.map(({ found }) => found).join()).toContain('new.one@example.org, which is in no answer');
    // Of a mentor nobody can say whether it is another one: it is asked.
    nothingTwice(world, who === 'Mentor' ? 1 : 0);
  },
);

test.each(['Mentee', 'Mentor'])(
  'the address of the %s corrected in the answer and in Matches: still the same person',
  (who) => {
    const former = who === 'Mentor' ? 'mentor1@example.org' : menteeOf(met, 'mentor1@example.org');
    const now = 'new.one@example.org';
    const world = typed(named(met), 'mentor1@example.org', `${who} address`, now);
    for (const row of sheetOf(world, `${who} answers`).rows) if (row[1] === former) row[1] = now;
    nothingTwice(world);
    expect(valueIn(world, 'schedule', CALENDAR).differences.map(({ can }) => can)).toEqual([
      ['other address'],
    ]);
  },
);

test('two proposals for one mentee: which is meant is asked, and match writes over neither', () => {
  const world = copyOf(proposed);
  const { rows } = sheetOf(world, 'Matches');
  const own = rows.find((row) => row.includes('mentor1@example.org'))!;
  const other = String(
    table(world, 'Matches').find((row) => row['Mentor address'] === 'mentor2@example.org')!['Mentor'],
  );
  rows.push(own.map((cell, k) => (rows[0]![k] === 'Mentor' ? other : cell)));
  const before = pairsIn(world);
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ found }) => found.includes('this mentee is also in row'))).toHaveLength(2);
  expect(pairsIn(world)).toEqual(before);
  const { due } = valueIn(world, 'introduce', MAILS);
  expect(due).toBe(4);
});

test('a copied row of Catch-ups is the same meeting, and is said', () => {
  const world = copyOf(met);
  const { rows } = sheetOf(world, 'Catch-ups');
  rows.push([...rows[2]!]);
  const { meetings, existing, issues } = valueIn(world, 'schedule', CALENDAR);
  expect([meetings.length, existing]).toEqual([6, 6]);
  expect(issues.map(({ found }) => found)).toContain('the same as row 3');
  nothingTwice(world);
});

test('a name corrected in the answers under the same address leaves the pair whole', () => {
  const before = called(met, { 'Mara Bmentor1': 'Pham, Rosa', 'Mara Cmentor2': 'Pham, Olga' });
  const world = copyOf(before);
  const sheet = sheetOf(world, 'Mentor answers');
  sheet.rows = sheet.rows.map((row) =>
    row.map((cell) => (cell === 'Pham, Rosa' ? 'Rosa Pham-Garcia' : cell)),
  );
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter((one) => one.sheet === 'Matches')).toEqual([]);
  expect(pairsIn(world)).toEqual(pairsIn(before));
});

test('a row whose person has no answer any more is nobody else’s of that family name', () => {
  const world = called(met, { 'Nils Bmentee1': 'Demir, Núria', 'Nils Cmentee2': 'Demir, Aylin' });
  const answers = sheetOf(world, 'Mentee answers');
  answers.rows = answers.rows.filter((row) => !row.includes('Demir, Núria'));
  const view = valueIn(world, 'match', WRITE);
  const ofAylin = view.pairs.filter(({ mentee }) => mentee === 'mentee2@example.org');
  expect(ofAylin.map(({ mentor }) => mentor)).toEqual([
    String(
      table(met, 'Matches').find((row) => row['Mentee address'] === 'mentee2@example.org')!['Mentor address'],
    ),
  ]);
  expect(view.issues.some(({ sheet, found }) => sheet === 'Matches' && /several|also kept/.test(found))).toBe(
    false,
  );
  expect(table(world, 'Matches').map((row) => row['Mentee'])).toContain('Demir, Núria');
});
