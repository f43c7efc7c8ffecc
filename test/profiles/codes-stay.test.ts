// A code that was published stays with its person, whatever people do to the column Code of Mentors afterwards: choices reach whom
// they were meant for, and the document is not made again.
import { expect, test } from 'vitest';
import type { SheetData, World } from '../../src/local/world.ts';
import { mulberry32, shuffled } from '../chance.ts';
import { mentorTabs, PUBLISH } from '../profiles-world.ts';
import { copyOf, rowsOf, valueIn, WRITE, worldOf } from '../workbench.ts';

const MENTEES = [
  ['Timestamp', 'Email Address', 'Your full name', 'Your goals', 'First choice of mentor (code)'],
  ...['Aino Berg', 'Piet Claes', 'Mira Sand', 'Tove Lind'].map((name, k) => [
    `2026-01-2${k} 10:00:00`,
    `mentee.${k}@example.org`,
    name,
    'Leadership',
    '',
  ]),
];

const seed = 20261129;
const mentorsOf = (world: World): SheetData => world.sheets.find(({ name }) => name === 'Mentors')!;
/** Address of each mentor by code. */
const codesIn = (world: World) =>
  Object.fromEntries(
    rowsOf(world, 'Mentors')!
      .slice(1)
      .map((row) => [String(row[0]), String(row[2])]),
  );

/** What a hand may do to the codes; each gets the rows below the header. */
const edits: Readonly<Record<string, (sheet: SheetData, random: () => number) => void>> = {
  'the column is sorted alone': (sheet, random) => {
    const codes = shuffled(
      sheet.rows.slice(1).map((row) => row[0]!),
      random,
    );
    for (const [k, row] of sheet.rows.slice(1).entries()) row[0] = codes[k]!;
  },
  'a cell is emptied': (sheet, random) => {
    someRow(sheet, random)[0] = '';
  },
  'a word is typed over': (sheet, random) => {
    someRow(sheet, random)[0] = 'Senior';
  },
  'another code is typed': (sheet, random) => {
    someRow(sheet, random)[0] = 'M-00';
  },
  'a code is copied to another row': (sheet, random) => {
    someRow(sheet, random)[0] = someRow(sheet, random)[0]!;
  },
  'a row is deleted': (sheet, random) => {
    sheet.rows.splice(sheet.rows.indexOf(someRow(sheet, random)), 1);
  },
  'the rows are sorted': (sheet, random) => {
    sheet.rows = [sheet.rows[0]!, ...shuffled(sheet.rows.slice(1), random)];
  },
  'all rows go': (sheet) => {
    sheet.rows = [sheet.rows[0]!];
  },
};
const someRow = (sheet: SheetData, random: () => number) =>
  sheet.rows[1 + Math.floor(random() * (sheet.rows.length - 1))]!;

const published = worldOf({ ...mentorTabs(6), 'Mentee answers': MENTEES });
valueIn(published, 'profiles', PUBLISH);
const meant = codesIn(published);
for (const [k, code] of Object.keys(meant).slice(0, 4).entries())
  published.sheets.find(({ name }) => name === 'Mentee answers')!.rows[k + 1]![4] = code;

for (const [name, edit] of Object.entries(edits))
  test(`${name}: choices reach the mentor whose profile was read (seed ${seed})`, () => {
    const random = mulberry32(seed);
    for (let run = 0; run < 4; run++) {
      const world = copyOf(published);
      edit(mentorsOf(world), random);
      const { pairs, issues } = valueIn(world, 'match', WRITE);
      for (const pair of pairs) expect([pair.code, meant[pair.code ?? '']]).toEqual([pair.code, pair.mentor]);
      expect(pairs.filter(({ choice }) => choice === 1)).toHaveLength(4);
      const odd = issues.filter(({ sheet }) => sheet === 'Mentors').map(({ row }) => row);
      const typed = mentorsOf(world).rows.flatMap((row, at) =>
        at > 0 && row[0] !== '' && meant[String(row[0])] !== row[2] ? [at + 1] : [],
      );
      expect(odd.sort()).toEqual(typed.sort());
      expect(valueIn(world, 'profiles', PUBLISH).change.kind).toBe('same');
      expect(codesIn(world)).toEqual(meant);
    }
  });

test('the code of a published profile is not given to anybody else who typed it: a new one is drawn', () => {
  const world = copyOf(published);
  const late = [...mentorTabs(7)['Mentor answers']![7]!];
  world.sheets.find(({ name }) => name === 'Mentor answers')!.rows.push(late);
  const [code] = Object.keys(meant);
  mentorsOf(world).rows.push([code!, String(late[2]), String(late[1])]);
  valueIn(world, 'profiles', PUBLISH);
  const now = codesIn(world);
  expect(now).toMatchObject(meant);
  expect(Object.values(now)).toContain(late[1]);
});
