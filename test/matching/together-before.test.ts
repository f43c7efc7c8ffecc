// Pairs of earlier editions kept or preferred; topics by level; time a mentor has; who did not follow up comes last.

import { expect, test } from 'vitest';
import { textPrint } from '../../src/ground/text-print.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { askForHours } from '../hours-given.ts';
import { programme } from '../introduce-world.ts';
import { table } from '../leaving-world.ts';
import { askIn, TRY, valueIn, WRITE, worldOf } from '../workbench.ts';

const OFF = ['Not a pair of an earlier edition', false, '', ''];
const KEEP = ['Keep a pair of an earlier edition', true, '', ''];

/** Three pairs that the Matches of an earlier edition has otherwise than a fresh matching would. */
function again(rules: readonly (readonly (string | boolean)[])[], weight = 'not at all', remark = ''): World {
  const world = programme(3);
  const fresh = valueIn(world, 'match', TRY).pairs;
  const crossed = fresh.map(({ mentee }, k) => [mentee, fresh[(k + 1) % 3]!.mentor] as const);
  world.sheets = world.sheets.filter(({ name }) => !['Matches', 'Match proof', 'Unmatched'].includes(name));
  const print = (id: string) => textPrint(`person\n${id}`);
  addSheet(world, 'Earlier pairs', [
    ['Edition', 'Mentee', 'Mentor', 'Remark'],
    ...crossed.map(([mentee, mentor]) => ['2025', print(mentee), print(mentor), remark]),
  ]);
  addSheet(world, 'Rules', [['Rule', 'On', 'Applies to', 'What it means'], ...rules.map((row) => [...row])]);
  addSheet(world, 'Criteria', [
    ['Criterion', 'Weight', 'What it means'],
    ['Together before', weight, ''],
  ]);
  return world;
}

const keys = (world: World) =>
  valueIn(world, 'match', TRY)
    .pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`)
    .sort();

/** Read from the sheet by another way than the program's: prints of all pairs there could be. */
function before(world: World): string[] {
  const people = [0, 1, 2];
  const rows = table(world, 'Earlier pairs').map(({ Mentee, Mentor }) => `${Mentee} ${Mentor}`);
  const print = (id: string) => textPrint(`person\n${id}`);
  return people
    .flatMap((a) => people.map((b) => [`mentee${a}@example.org`, `mentor${b}@example.org`] as const))
    .filter(([a, b]) => rows.includes(`${print(a)} ${print(b)}`))
    .map(([a, b]) => `${a} > ${b}`)
    .sort();
}

test('kept: every mentee gets the mentor of before, and the reason says so', () => {
  const world = again([OFF, KEEP]);
  expect(before(world)).toHaveLength(3);
  expect(keys(world)).toEqual(before(world));
  const { pairs } = valueIn(world, 'match', TRY);
  for (const { reasons } of pairs) expect(reasons).toContain('A pair in an earlier edition too.');
});

test('kept, and a mentor does not come back: the mentee is free for anybody', () => {
  const world = again([OFF, KEEP]);
  const [pair] = before(world);
  const [mentee, mentor] = pair!.split(' > ');
  const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
  answers.rows = answers.rows.filter((row) => !row.includes(mentor!));
  const { pairs } = valueIn(world, 'match', TRY);
  expect(pairs).toHaveLength(2);
  for (const one of pairs)
    if (one.mentee !== mentee) expect(before(world)).toContain(`${one.mentee} > ${one.mentor}`);
});

test('preferred: they come together where the weight says so, and not where it says nothing', () => {
  expect(keys(again([OFF], 'a lot'))).toEqual(before(again([OFF], 'a lot')));
  expect(keys(again([OFF]))).not.toEqual(before(again([OFF])));
});

test('the rule against it is as strong as ever, and both together are asked about', () => {
  for (const key of keys(again([], 'a lot'))) expect(before(again([], 'a lot'))).not.toContain(key);
  const both = valueIn(again([['Not a pair of an earlier edition', true, '', ''], KEEP]), 'match', TRY);
  expect(both.pairs).toEqual([]);
  expect(both.issues.map(({ found }) => found)).toContain(
    'two rules that contradict each other are on: “Not a pair of an earlier edition” and “Keep a pair of an earlier edition”',
  );
});

test('whoever parted, or did not follow up, is not kept together', () => {
  for (const remark of ['parted', 'did not follow up'])
    expect(keys(again([OFF, KEEP], 'a lot', remark)), remark).toEqual(keys(again([OFF])));
});

test('two who part are remembered as parted when the edition is closed', () => {
  const world = programme(2);
  const row = table(world, 'Matches')[0]!;
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const header = sheet[0]!;
  for (const cells of sheet.slice(1)) cells[header.indexOf('Status')] = 'introduced';
  valueIn(world, 'leaving', {
    step: 'write',
    person: String(row['Mentee address']),
    other: String(row['Mentor address']),
    how: 'apart',
    seen: null,
    acceptGuesses: true,
  });
  valueIn(world, 'close', { step: 'close' });
  expect(
    table(world, 'Earlier pairs')
      .map(({ Remark }) => Remark ?? '')
      .sort(),
  ).toEqual(['', 'parted']);
});

test('topics by level: whoever can most help with what is wanted most is chosen', () => {
  const grid = ['Timestamp', 'Email Address', 'Your full name', 'Topics [Leadership]', 'Topics [Writing]'];
  const world = worldOf({
    'Mentor answers': [
      [...grid, 'How many mentees could you take?'],
      ['2026-01-01 10:00:00', 'a@example.org', 'Anna Amsel', 'Very well', 'A little', 1],
      ['2026-01-02 10:00:00', 'b@example.org', 'Bert Buche', 'A little', 'Very well', 1],
    ],
    'Mentee answers': [
      [...grid, 'What are your goals?'],
      ['2026-01-01 10:00:00', 'x@example.org', 'Xenia Xylo', 'A little', 'Very much', 'To write.'],
      ['2026-01-02 10:00:00', 'y@example.org', 'Yann Yak', 'Very much', 'A little', 'To lead.'],
    ],
  });
  const { pairs } = valueIn(world, 'match', TRY);
  expect(pairs.map(({ mentee, mentor }) => `${mentee} > ${mentor}`).sort()).toEqual([
    'x@example.org > b@example.org',
    'y@example.org > a@example.org',
  ]);
  const [one] = pairs;
  const swapped = valueIn(world, 'explain', {
    mentee: one!.mentee,
    mentor: one!.mentor === 'a@example.org' ? 'b@example.org' : 'a@example.org',
    acceptGuesses: true,
  });
  expect(JSON.stringify(swapped)).toContain('fit');
});

test('a mentor with less time than the meetings take, or who is away: said under Please check', () => {
  const world = programme(2);
  addSheet(world, 'Mentors', [
    ['Code', 'Name', 'Email', 'Strand', 'Places', 'Status', 'Profile', 'Notes'],
    ['M-01', 'Mara Bmentor1', 'mentor1@example.org', '', '', 'away 2027-01-11 – 2027-09-30', '', ''],
  ]);
  askForHours(world);
  valueIn(world, 'match', WRITE);
  const checks = new Map(
    table(world, 'Matches').map((row) => [row['Mentor address'], String(row['Please check'] ?? '')]),
  );
  expect(checks.get('mentor0@example.org')).toContain('The mentor has 1 h a month; the meetings take 2 h.');
  expect(checks.get('mentor0@example.org')).toContain('The mentor is away: July and August.');
  expect(checks.get('mentor1@example.org')).toBe(
    'Mara Bmentor1 is away from 11 January 2027 until 30 September 2027.',
  );
});

test('who did not follow up comes last where the Settings want it, and like everybody where not', () => {
  for (const [word, isServed] of [
    ['last', false],
    ['as everybody', true],
  ] as const) {
    const world = programme(2, [
      ['Who did not follow up', word, ''],
      ['Draw seed', 'three', ''],
    ]);
    world.sheets = world.sheets.filter(({ name }) => !['Matches', 'Match proof', 'Unmatched'].includes(name));
    const answers = world.sheets.find(({ name }) => name === 'Mentor answers')!;
    answers.rows = answers.rows.slice(0, 2);
    const served = () => valueIn(world, 'match', TRY).pairs.map(({ mentee }) => mentee);
    const [first] = served();
    addSheet(world, 'Earlier pairs', [
      ['Edition', 'Mentee', 'Mentor', 'Remark'],
      ['2025', textPrint(`person\n${first}`), textPrint('person\nsomebody'), 'did not follow up'],
    ]);
    expect(served().includes(first!), word).toBe(isServed);
    const { answer } = askIn(world, 'match', TRY);
    expect(JSON.stringify(answer)).toContain('did not follow up in 2025');
  }
});
