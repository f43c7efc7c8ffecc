// Two put together by hand although a rule that is on forbids it: said wherever people are matched or mailed, asked about before a mail
// goes, and once a person has said that the two are meant so, never asked again.
import { expect, test } from 'vitest';
import type { CellData, World } from '../../src/local/world.ts';
import { received } from '../introduce-world.ts';
import { addressOf, inRowOf, introduceAll, matched, put } from '../ladder.ts';
import { CONFIRM, copyOf, rowsOf, valueIn, WRITE } from '../workbench.ts';

const LIV = addressOf('Liv Lund');
const RULES = ['Rule', 'On', 'Applies to', 'What it means'];

const answers = (world: World, sheet: string) => world.sheets.find(({ name }) => name === sheet)!;
/** Asks one question more in a form, which one person answers. */
function ask(world: World, sheet: string, question: string, who: string, answer: CellData): void {
  for (const row of answers(world, sheet).rows)
    row.push(row.includes('Full name') ? question : row.includes(who) ? answer : '');
}

/** What makes the pair of Liv Lund and the mentor one that the rule forbids. */
const kinds: Readonly<Record<string, [mentor: string, forbid: (world: World) => void]>> = {
  'Not the same unit': [
    'Cleo Cotter',
    (world) => put(world, 'Rules', [RULES, ['Not the same unit', true, '', '']]),
  ],
  'Not the supervisor': [
    'Dora Dahl',
    (world) => {
      ask(world, 'Mentee answers', 'Who is your supervisor?', 'Liv Lund', 'Dora Dahl');
      valueIn(world, 'columns', CONFIRM);
    },
  ],
  'A language in common': [
    'Dora Dahl',
    (world) => {
      const rows = answers(world, 'Mentor answers').rows;
      const row = rows.find((one) => one.includes('Dora Dahl'))!;
      row[row.indexOf('English')] = 'Danish';
    },
  ],
  'Not a pair of an earlier edition': [
    'Bea Birk',
    (world) =>
      put(world, 'Earlier pairs', [
        ['Edition', 'Mentee', 'Mentor', 'Remark'],
        ['2025', 'Liv Lund', 'Bea Birk', ''],
      ]),
  ],
};

/** In two rows the mentors change places, as a person would write them. */
function byHand(world: World, mentor: string): World {
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  const at = (row: readonly CellData[], column: string) => String(row[header.indexOf(column)] ?? '');
  const other = rows.find((row) => at(row, 'Mentor') === mentor)!;
  const own = rows.find((row) => at(row, 'Mentee') === 'Liv Lund')!;
  if (other === own) return world;
  inRowOf(world, at(other, 'Mentee'), 'Mentor', at(own, 'Mentor'));
  inRowOf(world, 'Liv Lund', 'Mentor', mentor);
  return world;
}

const inMatches = (issues: readonly { sheet: string; severity: string; found: string }[], rule: string) =>
  issues.filter(({ sheet, found }) => sheet === 'Matches' && found.includes(rule));
const checkOf = (world: World) => {
  const [header = [], ...rows] = rowsOf(world, 'Matches')!;
  return String(rows.find((row) => row.includes('Liv Lund'))![header.indexOf('Please check')]);
};

test.each(Object.entries(kinds))(
  '%s: held in every step, mailed once somebody says so',
  (rule, [mentor, forbid]) => {
    const world = matched();
    forbid(world);
    byHand(world, mentor);
    expect(inMatches(valueIn(world, 'hub', null).issues, rule)).toMatchObject([{ severity: 'holds' }]);
    const again = copyOf(world);
    expect(inMatches(valueIn(again, 'match', WRITE).issues, rule)).toMatchObject([{ severity: 'holds' }]);
    expect(checkOf(again)).toContain(`Kept although this rule is on: ${rule}.`);
    for (const there of [world, again]) {
      const { held, issues } = introduceAll(there);
      expect(held.filter(({ why }) => why.includes(rule))).toHaveLength(1);
      expect(inMatches(issues, rule)).toHaveLength(1);
      expect(received(there)).not.toContain(LIV);
      for (const [column, cell] of [
        ['Lock', true],
        ['Status', 'confirmed'],
      ] as const) {
        const meant = copyOf(there);
        inRowOf(meant, 'Liv Lund', column, cell);
        const after = introduceAll(meant);
        expect([after.held, inMatches(after.issues, rule)], column).toEqual([[], []]);
        expect(received(meant)).toContain(LIV);
        expect(checkOf(meant)).toContain(`Kept although this rule is on: ${rule}.`);
        expect(inMatches(valueIn(meant, 'match', WRITE).issues, rule)).toEqual([]);
      }
    }
  },
);

test('two who break several rules: each of them is named, in the sheet and where it is asked', () => {
  const world = matched();
  kinds['Not the supervisor']![1](world);
  const rows = answers(world, 'Mentor answers').rows;
  const dora = rows.find((one) => one.includes('Dora Dahl'))!;
  dora[dora.indexOf('English')] = 'Danish';
  byHand(world, 'Dora Dahl');
  const both = 'Not the supervisor · A language in common';
  expect(inMatches(valueIn(world, 'match', WRITE).issues, both)).toHaveLength(1);
  expect(checkOf(world)).toContain(`Kept although this rule is on: ${both}.`);
});

test('to who speaks French the rule is called in French', () => {
  const world = matched();
  kinds['Not the supervisor']![1](world);
  byHand(world, 'Dora Dahl');
  answers(world, 'Settings').rows.push(['Panel language', 'French', '']);
  expect(introduceAll(world).held.map(({ why }) => why)).toEqual([
    expect.stringMatching(/règle active\u00a0: Pas son responsable\u00a0;/),
  ]);
});

test('a hand that keeps to the rules is asked nothing', () => {
  const world = byHand(matched(), 'Bea Birk');
  const { held, issues } = introduceAll(world);
  expect([held, issues.filter(({ sheet }) => sheet === 'Matches')]).toEqual([[], []]);
  expect(received(world)).toContain(LIV);
});

test('what we proposed and an answer since forbids waits too, and a new match puts it right', () => {
  const world = matched();
  ask(world, 'Mentee answers', 'Who is your supervisor?', 'Liv Lund', 'Ada Alder');
  const before = copyOf(world);
  expect(introduceAll(before).held).toMatchObject([{ who: `${LIV} > ${addressOf('Ada Alder')}` }]);
  expect(received(before)).not.toContain(LIV);
  valueIn(world, 'match', WRITE);
  expect(introduceAll(world).held).toEqual([]);
  expect(received(world)).toContain(LIV);
});

test('somebody of both roles beside herself is asked about, whatever is ticked', () => {
  const world = matched();
  const row = answers(world, 'Mentee answers').rows[1]!;
  answers(world, 'Mentor answers').rows.push([...row.slice(0, 4), 'Teaching', 'English']);
  const name = String(row[2]);
  inRowOf(world, name, 'Mentor', name);
  inRowOf(world, name, 'Lock', true);
  const { held } = introduceAll(world);
  expect(held.map(({ why }) => why)).toEqual([
    'its row waits for your word. Wanted: another person than the mentee',
  ]);
  expect(received(world)).not.toContain(String(row[1]));
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ sheet, severity }) => sheet === 'Matches' && severity === 'holds')).toHaveLength(1);
});
