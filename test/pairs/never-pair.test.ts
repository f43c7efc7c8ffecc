// Whoever stands in Never pair is not matched, not mailed and not invited, whenever the row was written and however the names are;
// and a row of which nobody can tell whom it means is said wherever people are matched, mailed or invited.
import { expect, test } from 'vitest';
import { withNeverPairs } from '../../src/people/never-before.ts';
import { readNeverPair } from '../../src/people/never-pair.ts';
import { confirmed, createAll, LOOK as LOOK_MEETINGS, PROPOSE } from '../catch-up-world.ts';
import { LOOK, received } from '../introduce-world.ts';
import {
  addressOf,
  inRowOf,
  introduceAll,
  introducedLadder,
  ladder,
  matched,
  mentorsOf,
  put,
} from '../ladder.ts';
import { askIn, valueIn, WRITE } from '../workbench.ts';

const HEADER = ['Person', 'Other person', 'Reason'];
const LIV = addressOf('Liv Lund');
const ADA = addressOf('Ada Alder');
const PAIR = `${LIV} > ${ADA}`;

test('added after the introduction: no meeting, no later mail, and the hub asks to look', () => {
  const world = introducedLadder();
  put(world, 'Never pair', [HEADER, ['Liv Lund', 'Ada Alder', 'complaint']]);
  const before = received(world).length;
  expect(valueIn(world, 'hub', null).steps[0]?.state).toBe('needs attention');
  const { issues } = valueIn(world, 'match', WRITE);
  expect(issues.filter(({ sheet }) => sheet === 'Matches')).toMatchObject([{ severity: 'holds' }]);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  const invited = confirmed(world).filter(({ attendees }) => JSON.stringify(attendees).includes(LIV));
  expect(confirmed(world).length).toBeGreaterThan(0);
  expect(invited).toEqual([]);
  expect(
    valueIn(world, 'schedule', LOOK_MEETINGS).issues.some(
      ({ severity, sheet }) => severity === 'holds' && sheet === 'Matches',
    ),
  ).toBe(true);
  world.clock += 60 * 24 * 60 * 60_000;
  for (const occasion of ['fit check', 'closing'] as const) {
    const { held } = valueIn(world, 'introduce', { ...LOOK, occasion });
    expect(held.filter(({ who }) => who === PAIR)).toHaveLength(1);
    valueIn(world, 'introduce', { ...LOOK, occasion, step: 'approve' });
    valueIn(world, 'introduce', { ...LOOK, occasion, step: 'send' });
  }
  const since = received(world).slice(before);
  expect(since.length).toBeGreaterThan(0);
  expect(since).not.toContain(LIV);
  expect(since).not.toContain(ADA);
});

test('a mentor written by hand against Never pair is held and not mailed, until the row there is gone', () => {
  const world = matched({ 'Never pair': [HEADER, ['Liv Lund', 'Bea Birk', '']] });
  inRowOf(world, 'Kaja Koch', 'Mentor', 'Ada Alder');
  inRowOf(world, 'Liv Lund', 'Mentor', 'Bea Birk');
  const { held } = introduceAll(world);
  expect(held).toMatchObject([{ who: `${LIV} > ${addressOf('Bea Birk')}` }]);
  expect(received(world)).not.toContain(LIV);
  put(world, 'Never pair', [HEADER]);
  introduceAll(world);
  expect(received(world)).toContain(LIV);
});

const UNCLEAR = [
  ['Liv Lund', 'Ada Adler'],
  ['Liv Lund', ''],
  ['', 'Ada Alder'],
  ['Liv Lund', 'Zoe'],
  ['Liv Lund', 'the chemist'],
  ['Liv Lund', 'Liv Lund'],
];

test.each(UNCLEAR)(
  '“%s” and “%s”: it is said on the hub, in Match, in Introduce and in Catch-ups',
  (one, other) => {
    const sheet = { 'Never pair': [HEADER, [one, other, '']] };
    const about = (issues: readonly { sheet: string; severity: string }[]) =>
      issues.filter(({ sheet, severity }) => sheet === 'Never pair' && severity === 'holds').length;
    const world = matched(sheet);
    expect(about(valueIn(world, 'match', WRITE).issues)).toBe(1);
    expect(about(valueIn(world, 'introduce', LOOK).issues)).toBe(1);
    expect(about(valueIn(world, 'schedule', LOOK_MEETINGS).issues)).toBe(1);
    const hub = valueIn(world, 'hub', null);
    expect(about(hub.issues)).toBe(1);
    expect(hub.steps[0]).toMatchObject({ state: 'needs attention' });
  },
);

const KEPT: readonly (readonly [one: string, other: string, said: number])[] = [
  ['Liv Lund', 'Ada Alder', 0],
  ['Ada Alder', 'Liv Lund', 0],
  ['Lund', 'Alder', 0],
  ['Alder, Ada', 'Lund, Liv', 0],
  ['liv.lund@example.org', 'Ada Alder <ada.alder@example.org>', 0],
  ['Liv', 'Ada', 2],
  ['liv lund', 'Bea Birk, Ada Alder', 1],
  ['Liv Lund', 'Bea Birk and Ada Alder', 1],
  ['Liv Lund\nGro Gram', 'Ada Alder', 1],
  ['Liv Lund and Ada Alder', '', 1],
];

/** What a coordinator writes for Bea Birk and Ada: several in one cell, of whom one is named by one name only. */
const LISTS = [
  'Bea Birk, Ada',
  'Ada, Bea Birk',
  'Bea Birk,Ada',
  'Bea, Ada',
  'Birk & Alder',
  'Bea Birk / Ada',
  'Bea Birk; Ada',
  'Bea Birk\nAda',
  '1. Bea Birk\n2. Ada',
  '- Bea Birk\n- Ada',
  'Bea Birk o Ada',
  'Bea Birk y Ada',
  'Bea Birk und Ada',
  'Bea Birk oder Ada',
  'Bea Birk ou Ada Alder',
  'Bea Birk + Ada',
  'Bea Birk – Ada',
  'Birk, Bea, Alder, Ada',
  'Bea Birk, Ada <ada.alder@example.org>',
  'bea.birk@example.org, Ada',
  'bea.birk@example.org ada.alder@example.org',
  'Bea Birk Ada',
  'Bea Birk, Ada (the chemist)',
];

const PEOPLE = ['Liv Lund', 'Ada Alder', 'Bea Birk', 'Cleo Cotter'].map((name) => ({
  id: addressOf(name),
  name,
  code: null,
}));

function readRow(...cells: string[]) {
  const rows = [{ number: 2, cells }];
  return readNeverPair({ sheet: 'Never pair', header: HEADER, asked: HEADER, headerRow: 1, rows }, PEOPLE);
}

test.each(LISTS)('“%s” in either column keeps both apart from Liv, and says how it was read', (cell) => {
  for (const { pairs, has, issues } of [readRow('Liv Lund', cell), readRow(cell, 'Liv Lund')]) {
    expect(pairs).toHaveLength(2);
    expect([has(LIV, ADA), has(LIV, addressOf('Bea Birk'))]).toEqual([true, true]);
    expect(issues).toMatchObject([{ severity: 'warns' }]);
    expect(issues[0]!.remedy).toMatch(/Ada Alder/);
  }
});

const PARTLY = ['Ada Alder, Zoe', 'Zoe und Ada Alder', 'Ada Alder & the chemist', 'Ada Alder\nZoe Zett'];

test.each(PARTLY)('“%s”: whom it names is kept apart, and the rest is asked', (cell) => {
  const { has, issues } = readRow('Liv Lund', cell);
  expect(has(LIV, ADA)).toBe(true);
  const [open, ...others] = issues;
  expect(open).toMatchObject({ severity: 'holds', wanted: 'a person who answered the form' });
  expect(open!.remedy).toContain('the rest of the row counts');
  expect(others).toMatchObject([{ severity: 'warns' }]);
});

test('several in one cell are not kept apart from each other where nobody can tell who the other is', () => {
  const { pairs, issues } = readRow('Liv Lund, Ada Alder', 'Zoe');
  expect(pairs).toEqual([]);
  expect(issues.map(({ severity }) => severity).sort()).toEqual(['holds', 'warns']);
});

test('whom a row meant when an edition was closed it means still; who is not back yet is waited for', () => {
  const header = ['Edition', 'Mentee', 'Mentor', 'Remark'];
  const kept = withNeverPairs([], '2026', readRow('Liv Lund', 'Ada Alder').byRow);
  expect(kept).toHaveLength(1);
  expect(withNeverPairs(kept, '2027', readRow('Liv Lund', 'Ada Alder').byRow)).toEqual(kept);
  const lines = kept.map((cells, k) => ({ number: k + 2, cells }));
  const earlier = { sheet: 'Earlier pairs', header, asked: header, headerRow: 1, rows: lines };
  const row = { number: 2, cells: ['Liv Lund', 'Ada Alder', ''] };
  const sheet = { sheet: 'Never pair', header: HEADER, asked: HEADER, headerRow: 1, rows: [row] };
  const renamed = { id: LIV, name: 'Ruth Roe', code: null };
  const alone = readNeverPair(sheet, [renamed], earlier);
  expect(alone.pairs).toEqual([]);
  expect(alone.issues).toMatchObject([
    { severity: 'warns', found: 'Ada Alder', remedy: expect.stringMatching(/^Keep the row/) },
  ]);
  const both = readNeverPair(sheet, [renamed, { id: ADA, name: 'Anna Neu', code: null }], earlier);
  expect(both).toMatchObject({ pairs: [[LIV, ADA]], issues: [] });
  const edited = { ...sheet, rows: [{ ...row, cells: ['Liv Lund', 'Bea Birk', ''] }] };
  expect(readNeverPair(edited, [renamed], earlier).issues).toMatchObject([
    { severity: 'holds' },
    { severity: 'holds' },
  ]);
});

test('a name with “y” or “e” inside is one person', () => {
  const people = ['José Ortega y Gasset', 'Ana Costa e Silva', 'Gasset Gil'].map((name, k) => ({
    id: `p${k}@example.org`,
    name,
    code: null,
  }));
  const rows = [{ number: 2, cells: ['José Ortega y Gasset', 'Ana Costa e Silva', ''] }];
  const sheet = { sheet: 'Never pair', header: HEADER, asked: HEADER, headerRow: 1, rows };
  const { pairs, issues } = readNeverPair(sheet, people);
  expect(pairs).toEqual([['p0@example.org', 'p1@example.org']]);
  expect(issues).toEqual([]);
});

test.each(KEPT)('“%s” and “%s” keep the two apart', (one, other, said) => {
  const world = ladder({ 'Never pair': [HEADER, [one, other, '']] });
  expect(mentorsOf(world)[LIV]).not.toBe(ADA);
  const { issues } = valueIn(world, 'match', WRITE);
  const about = issues.filter(({ sheet }) => sheet === 'Never pair');
  expect(about.map(({ severity }) => severity)).toEqual(Array.from({ length: said }, () => 'warns'));
});

test('two columns “Other person” both count', () => {
  const header = ['Person', 'Other person', 'Other person', 'Reason'];
  const world = ladder({ 'Never pair': [header, ['Liv Lund', 'Bea Birk', 'Ada Alder', '']] });
  expect(mentorsOf(world)[LIV]).not.toBe(ADA);
});

test('a name that two people bear counts for both, and is said', () => {
  const world = ladder({ 'Never pair': [HEADER, ['Liv Lund', 'Ada Alder', '']] });
  world.sheets
    .find(({ name }) => name === 'Mentor answers')!
    .rows.push([
      '2026-02-09 10:00:00',
      'ada.two@example.org',
      'Ada Alder',
      'History',
      'Career planning',
      'English',
    ]);
  expect(mentorsOf(world)[LIV]).not.toMatch(/^ada/);
});

test('an address of somebody who did not answer this year is no row to look at', () => {
  const world = ladder({ 'Never pair': [HEADER, ['Liv Lund', 'old.friend@example.org', '']] });
  expect(askIn(world, 'match', WRITE).answer?.ok).toBe(true);
  expect(valueIn(world, 'hub', null).steps[0]?.line).not.toContain('look at');
});
