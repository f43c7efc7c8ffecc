// The first look: invented people come and go in one press without touching anything real, nobody is ever written to while
// they are here, and the questions for the forms are those that are understood.
import { expect, test } from 'vitest';
import type { StarterRequest } from '../../src/api/api.ts';
import { execute } from '../../src/local/execution.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { PROPOSE } from '../catch-up-world.ts';
import { faultsFor, standsFor } from '../faults.ts';
import { trialOf } from '../trials.ts';
import {
  allRows,
  askIn,
  bundle,
  CONFIRM,
  copyOf,
  rowsOf,
  TRY,
  valueIn,
  WRITE,
  worldOf,
} from '../workbench.ts';

const EMPTY = { Sheet1: [] };
const LOOK = { step: 'look', acceptGuesses: true } as const;
const MAIL = { ...LOOK, occasion: 'introduction', testTo: null, firstOnly: false, resolve: [] } as const;
const start = (world: World, step: StarterRequest['step']) => valueIn(world, 'starter', { step });
const names = (world: World) => world.sheets.map(({ name }) => name);
const titles = (world: World) => valueIn(world, 'hub', null).cards.map(({ title }) => title);

const real = (mentees: number) => ({
  'Our mentors': [
    ['Timestamp', 'Email Address', 'Your full name', 'Topics you can support'],
    ['2026-02-01', 'lea@example.org', 'Lea Roth', 'Leadership'],
  ],
  'Our mentees': [
    ['Timestamp', 'Email Address', 'Your full name', 'Topics, up to three'],
    ...Array.from({ length: mentees }, (_, k) => [
      '2026-02-01',
      `ana${k}@example.org`,
      `Ana Ruiz ${'ABC'[k]}`,
      'Leadership',
    ]),
  ],
});

function sampled(): World {
  const world = worldOf(EMPTY);
  start(world, 'add sample');
  return world;
}

/** A year as far as it goes with invented people. */
function lived(world: World): World {
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'profiles', { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null });
  valueIn(world, 'match', WRITE);
  valueIn(world, 'schedule', PROPOSE);
  valueIn(world, 'survey', { step: 'write', acceptGuesses: true, decisions: [] });
  return world;
}

test('an empty file offers invented people; they make a programme with every oddity, and no column is unclear', () => {
  const world = worldOf(EMPTY);
  expect(titles(world)).toEqual(['Welcome']);
  start(world, 'add sample');
  expect(titles(world)).toEqual(['These people are invented']);
  const view = valueIn(world, 'columns', { decisions: [], accept: null, write: false });
  expect(view.undecided).toBeNull();
  expect(view.sheets.filter(({ role }) => role !== null).map(({ role }) => role)).toEqual([
    'mentors',
    'mentees',
    'survey',
  ]);
  const unsure = view.sheets.flatMap(({ columns }) => columns.filter(({ sure }) => !sure));
  expect(unsure).toEqual([]);
  const hub = valueIn(world, 'hub', null);
  // One of 20 mentors is paused; one of 24 mentees is there twice, with two addresses.
  expect(hub.participants).toEqual({ mentors: 19, mentees: 25 });
  const wanted = new Set(view.issues.map(({ column }) => column));
  for (const column of ['Email Address', 'Preferred mentor: first choice']) expect(wanted).toContain(column);
  valueIn(world, 'columns', CONFIRM);
  const { pairs, unmatched } = valueIn(world, 'match', TRY);
  expect(pairs.length).toBeGreaterThan(15);
  expect(unmatched.length).toBeGreaterThan(0);
});

test('the French sample and the French questions are understood without asking', () => {
  const world = worldOf(EMPTY);
  const ask = (question: string, request: unknown) => {
    return execute(world, bundle, {
      entry: 'ask',
      args: [{ question, request, language: 'fr' }],
      fault: null,
    }).result as { ok: boolean; value: never };
  };
  expect(ask('starter', { step: 'add sample' }).ok).toBe(true);
  const view = valueIn(world, 'columns', { decisions: [], accept: null, write: false });
  expect(view.undecided).toBeNull();
  expect(view.sheets.flatMap(({ columns }) => columns.filter(({ sure }) => !sure))).toEqual([]);
  const english = valueIn(sampled(), 'columns', { decisions: [], accept: null, write: false });
  const fields = (one: typeof view) =>
    one.sheets.map(({ role, columns }) => [role, columns.map(({ field }) => field)]);
  expect(fields(view)).toEqual(fields(english));
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 19, mentees: 25 });
});

test('while they are here no mail goes out but a test to oneself, and no event is made', () => {
  const world = lived(sampled());
  for (const step of ['approve', 'send'] as const)
    expect(askIn(world, 'introduce', { ...MAIL, step }).answer).toMatchObject({ ok: false, kind: 'refused' });
  const times = valueIn(world, 'schedule', { ...PROPOSE, step: 'look' });
  expect(times.meetings.length).toBeGreaterThan(50);
  expect(askIn(world, 'schedule', { ...PROPOSE, step: 'create' }).answer).toMatchObject({ ok: false });
  expect(world.calendars).toEqual([]);
  expect(world.mails).toEqual([]);
  valueIn(world, 'introduce', { ...MAIL, step: 'test', testTo: 'me@example.org' });
  expect(world.mails.length).toBeGreaterThan(0);
});

test('removing them takes everything that came from them, and leaves the file as it was', () => {
  const world = lived(sampled());
  expect(Object.values(world.documents).filter((file) => !file.trashed).length).toBe(1);
  start(world, 'remove sample');
  expect(names(world).sort()).toEqual(['Criteria', 'Log', 'Profile fields', 'Rules', 'Settings', 'Sheet1']);
  expect(JSON.stringify(allRows(world))).not.toMatch(/sample\.example|quell|novar|toval/);
  expect(Object.values(world.documents).filter((file) => !file.trashed)).toEqual([]);
  expect(titles(world)).toEqual(['Welcome']);
});

test('two invented people who may never meet are forgotten as well, a real rule stays', () => {
  const world = lived(sampled());
  const [, , , , ...row] = rowsOf(world, 'Matches')![1]!;
  const [mentee, mentor] = [String(row[7]), String(row[8])];
  valueIn(world, 'decide', { mentee, mentor, decision: 'never' });
  world.sheets.find(({ name }) => name === 'Never pair')!.rows.push(['Lea Roth', 'Ana Ruiz', 'family']);
  start(world, 'remove sample');
  expect(rowsOf(world, 'Never pair')!.slice(1)).toEqual([['Lea Roth', 'Ana Ruiz', 'family']]);
});

test('beside real people only what is about invented ones goes; removing twice changes nothing', () => {
  const world = sampled();
  for (const [name, rows] of Object.entries(real(2))) addSheet(world, name, rows);
  // Two sheets for each side: the coordinator says that both take part.
  const decisions = world.sheets.flatMap(({ name }) => {
    const side = /mentors?\b/i.test(name) ? 'mentors' : /mentees?\b/i.test(name) ? 'mentees' : null;
    return side && /answers|^Our/.test(name) ? [{ sheet: name, header: '', field: side }] : [];
  });
  valueIn(world, 'columns', { decisions, accept: 'coordinator', write: true });
  lived(world);
  expect(titles(world)).toEqual(['These people are invented']);
  const before = copyOf(world);
  start(world, 'remove sample');
  for (const name of ['Our mentors', 'Our mentees'])
    expect(rowsOf(world, name)).toEqual(rowsOf(before, name));
  expect(JSON.stringify(allRows(world))).not.toMatch(/sample\.example/);
  const people = rowsOf(world, 'Matches')!
    .slice(1)
    .flatMap((row) => [row[1], row[2]]);
  for (const name of people) expect(String(name)).toMatch(/Ana|Lea|^$/);
  const once = copyOf(world);
  start(world, 'remove sample');
  expect(allRows(world)).toEqual(allRows({ ...once }));
});

test('a file with real answers takes no invented people', () => {
  const world = worldOf(real(1));
  expect(askIn(world, 'starter', { step: 'add sample' }).answer).toMatchObject({
    ok: false,
    kind: 'refused',
  });
  expect(names(world)).toEqual(['Our mentors', 'Our mentees']);
});

test.each(['add sample', 'remove sample'] as const)(
  '%s: a cut at any call, then the same press again, ends as an uninterrupted run',
  (step) => {
    const fresh = step === 'add sample' ? worldOf(EMPTY) : lived(sampled());
    const whole = copyOf(fresh);
    const { ledger } = askIn(whole, 'starter', { step });
    const cells = (world: World) => {
      const { Log: _, ...rows } = allRows(world);
      return rows;
    };
    for (const { kind, at } of faultsFor(ledger)) {
      const world = trialOf(fresh);
      askIn(world, 'starter', { step }, { kind, at });
      askIn(world, 'starter', { step });
      expect(cells(world), `${kind}:${at}`).toEqual(cells(whole));
    }
    console.log(`${step}: ${standsFor(ledger)} worlds`);
  },
);

test('the questions for the forms are written once, with kind, answers and meaning', () => {
  const world = worldOf(EMPTY);
  start(world, 'write questions');
  const rows = rowsOf(world, 'Form questions')!;
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter(([, kind]) => kind === 'Text above the questions')).toHaveLength(2);
  expect(rows).toContainEqual([
    'Mentee answers',
    'Short answer',
    'People to be kept in another circle',
    '',
    'with circles',
    'people to be kept in another circle',
  ]);
  const before = copyOf(world);
  start(world, 'write questions');
  expect(allRows(world)).toEqual(allRows(before));
  expect(titles(world)).toEqual(['Welcome']);
});
