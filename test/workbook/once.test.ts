// Once means once: versions restored, states filled down, New Year, copies of the file. Mails are counted by what went,
// meetings by what stands in the calendars.
import { expect, test } from 'vitest';
import type { World } from '../../src/local/world.ts';
import { CREATE, confirmed, createAll, introduced, LOOK, PROPOSE, READ } from '../catch-up-world.ts';
import {
  APPROVE,
  LOOK as INTRODUCE,
  nobodyTwice,
  outboxIsTrue,
  programme,
  received,
  SEND,
  sendAll,
  states,
} from '../introduce-world.ts';
import { askIn, copyOf, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';

const YEAR = Date.parse('2027-01-04T09:00:00Z');
const sheetOf = (world: World, name: string) => world.sheets.find((sheet) => sheet.name === name)!;

/** A programme whose Settings say neither edition nor draw seed. */
function withoutEdition(pairs: number, now: number): World {
  const world = programme(pairs);
  world.sheets = world.sheets.filter(({ name }) => name.endsWith('answers'));
  world.properties.document = {};
  world.clock = now;
  valueIn(world, 'match', WRITE);
  return world;
}

test('an older version of the sheets restored after sending: nobody is written to again, whichever version it is', () => {
  const world = programme(3);
  const versions = [structuredClone(world.sheets)];
  valueIn(world, 'introduce', APPROVE);
  versions.push(structuredClone(world.sheets));
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  versions.push(structuredClone(world.sheets));
  sendAll(world);
  for (const sheets of versions) {
    const restored = copyOf(world);
    restored.sheets = structuredClone(sheets);
    valueIn(restored, 'introduce', APPROVE);
    sendAll(restored);
    expect(received(restored)).toHaveLength(6);
    outboxIsTrue(restored);
    expect(states(restored)).toEqual(Array(6).fill('sent'));
  }
});

test('restored to before "send again": the decision is remembered, and nobody gets a third', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { ledger } = askIn(copyOf(world), 'introduce', SEND);
  const at = ledger.operations.findIndex(({ name }) => name === 'MailApp.sendEmail') + 1;
  askIn(world, 'introduce', SEND, { kind: 'throw-after', at });
  sendAll(world);
  const before = structuredClone(world.sheets);
  const [doubt] = valueIn(world, 'introduce', INTRODUCE).doubts;
  valueIn(world, 'introduce', { ...APPROVE, resolve: [{ ref: doubt!.ref, as: 'again' }] });
  sendAll(world);
  expect(world.mails).toHaveLength(5);
  for (const sheets of [before, before.filter(({ name }) => name !== 'Outbox')]) {
    world.sheets = structuredClone(sheets);
    valueIn(world, 'introduce', APPROVE);
    expect(sendAll(world).doubts).toEqual([]);
    expect(world.mails).toHaveLength(5);
    expect(states(world).filter((state) => state === 'sent')).toHaveLength(4);
  }
});

test('New Year between approval and sending: the same edition, and everybody gets their mail', () => {
  const world = withoutEdition(3, Date.parse('2026-12-30T09:00:00Z'));
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  world.clock = YEAR;
  const names = new Set(world.mails.map(({ name }) => name));
  sendAll(world);
  expect(received(world).sort()).toHaveLength(6);
  outboxIsTrue(world);
  expect(new Set(world.mails.map(({ name }) => name))).toEqual(names);
});

test('New Year after the catch-ups: the same calendar, nothing deleted, nothing doubled', () => {
  const world = withoutEdition(2, Date.parse('2026-11-30T09:00:00Z'));
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  const ids = confirmed(world).map(({ id }) => id);
  world.clock = YEAR;
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  expect(valueIn(world, 'schedule', READ).asked).toEqual([]);
  expect(confirmed(world).map(({ id }) => id)).toEqual(ids);
  expect(world.calendars).toHaveLength(1);
});

test('New Year and another name of the file: matching again draws alike', () => {
  const world = withoutEdition(6, Date.parse('2026-12-30T09:00:00Z'));
  const pairs = rowsOf(world, 'Matches');
  world.sheets = world.sheets.filter(({ name }) => name.endsWith('answers'));
  Object.assign(world, { clock: YEAR, name: 'Copy, final, really final' });
  valueIn(world, 'match', WRITE);
  expect(rowsOf(world, 'Matches')).toEqual(pairs);
});

test('the edition is written into Settings that have none; when it is closed, the next settles its own', () => {
  const world = programme(2);
  const settings = sheetOf(world, 'Settings');
  settings.rows = settings.rows.filter(([name]) => name !== 'Edition');
  world.properties.document = {};
  valueIn(world, 'match', WRITE);
  expect(rowsOf(world, 'Settings')).toContainEqual(expect.arrayContaining(['Edition', '2026']));
  settings.rows = settings.rows.filter(([name]) => name !== 'Edition');
  world.clock = YEAR;
  expect(valueIn(world, 'close', { step: 'close' }).edition).toBe('2026');
  expect(valueIn(world, 'close', { step: 'list' }).edition).toBe('2027');
});

test.each(['created', 'proposed', 'deleted', 'cancelled', 'moved', 'queued'])(
  'the state of all meetings filled down with "%s": the calendar knows better',
  (typed) => {
    const world = introduced(2);
    valueIn(world, 'schedule', PROPOSE);
    createAll(world);
    const ids = confirmed(world).map(({ id }) => id);
    for (const row of sheetOf(world, 'Catch-ups').rows.slice(1)) row[9] = typed;
    valueIn(world, 'schedule', PROPOSE);
    createAll(world);
    const { asked } = valueIn(world, 'schedule', READ);
    expect(asked).toEqual([]);
    expect(confirmed(world).map(({ id }) => id)).toEqual(ids);
    const read = valueIn(world, 'schedule', LOOK).meetings.map(({ state }) => state);
    expect(read.every((state) => ['created', 'existing', 'moved', 'left out'].includes(state))).toBe(true);
  },
);

test('"created" filled down over meetings that are only proposed: they are still created', () => {
  const world = introduced(2);
  const { meetings } = valueIn(world, 'schedule', PROPOSE);
  for (const row of sheetOf(world, 'Catch-ups').rows.slice(1)) row[9] = 'created';
  createAll(world);
  expect(confirmed(world)).toHaveLength(meetings.length);
});

test('an older version of Catch-ups restored, after a meeting was deleted and made again: it stands once', () => {
  const world = introduced(1);
  valueIn(world, 'schedule', PROPOSE);
  const versions = [structuredClone(world.sheets)];
  createAll(world);
  versions.push(structuredClone(world.sheets));
  confirmed(world)[0]!.status = 'cancelled';
  const [gone] = valueIn(world, 'schedule', READ).asked;
  versions.push(structuredClone(world.sheets));
  valueIn(world, 'schedule', { ...PROPOSE, resolve: [{ ref: gone!.ref, as: 'again' }] });
  createAll(world);
  const ids = confirmed(world).map(({ id }) => id);
  for (const sheets of versions) {
    const restored = copyOf(world);
    restored.sheets = structuredClone(sheets);
    valueIn(restored, 'schedule', PROPOSE);
    createAll(restored);
    expect(valueIn(restored, 'schedule', READ).asked).toEqual([]);
    expect(confirmed(restored).map(({ id }) => id)).toEqual(ids);
  }
});

test('a copied file: no mail, no calendar, nothing called deleted, before a person says that it goes on here', () => {
  const original = introduced(3);
  valueIn(original, 'schedule', PROPOSE);
  createAll(original);
  const copy: World = {
    ...copyOf(original),
    id: 'another-file',
    mails: [],
    calendars: [],
    properties: { document: {}, user: {}, script: {} },
  };
  Object.assign(sheetOf(copy, 'Matches').rows[1]!, { 8: 'proposed', 9: '' });
  sheetOf(copy, 'Outbox').rows.splice(1, 2);
  const meetings = rowsOf(copy, 'Catch-ups');
  const situations = [
    ['introduce', APPROVE],
    ['schedule', PROPOSE],
    ['schedule', CREATE],
    ['schedule', READ],
    ['schedule', { ...LOOK, step: 'cancel' }],
  ] as const;
  for (const [question, request] of situations) {
    const { answer } = askIn(copy, question, request as never);
    expect(answer, JSON.stringify(request)).toMatchObject({
      ok: false,
      kind: 'decide',
      error: { what: expect.stringContaining('looks like a copy') },
    });
  }
  expect(copy.mails).toEqual([]);
  expect(copy.calendars).toEqual([]);
  expect(rowsOf(copy, 'Catch-ups')).toEqual(meetings);
  sheetOf(copy, 'Settings').rows.push(['Goes on', 'here', '']);
  valueIn(copy, 'schedule', PROPOSE);
  createAll(copy);
  expect(confirmed(copy), 'what stands in the other calendar is not made again').toEqual([]);
  valueIn(copy, 'introduce', APPROVE);
  sendAll(copy);
  expect(new Set(received(copy)).size).toBe(received(copy).length);
  expect(
    rowsOf(copy, 'Settings')!.find(([name]) => name === 'Goes on'),
    'a copy of the copy is asked again',
  ).toEqual(['Goes on']);
});

test.each(['deleted', 'of an older version', 'of a version before the last correction'])(
  'the sheet Documents %s after publishing: still one document for readers',
  (what) => {
    const world = programme(3);
    const request = { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null } as const;
    const before = structuredClone(world.sheets);
    valueIn(world, 'profiles', request);
    const older = structuredClone(world.sheets);
    sheetOf(world, 'Mentor answers').rows[1]![3] = 'Quite another topic';
    valueIn(world, 'profiles', request);
    if (what === 'deleted') world.sheets = world.sheets.filter(({ name }) => name !== 'Documents');
    else {
      const answers = structuredClone(world.sheets.filter(({ name }) => name.endsWith('answers')));
      const restored = structuredClone(what === 'of an older version' ? before : older);
      world.sheets = [...answers, ...restored.filter(({ name }) => !name.endsWith('answers'))];
    }
    valueIn(world, 'profiles', request);
    const there = world.documents.filter(({ trashed }) => !trashed);
    expect(there).toHaveLength(1);
    expect(there[0]!.html).toContain('Quite another topic');
  },
);

test('a copy made after a run that was cut: nothing in its rows tells of the calendar, and it makes none', () => {
  const original = introduced(3);
  valueIn(original, 'schedule', PROPOSE);
  askIn(original, 'schedule', CREATE, { kind: 'kill-before', at: 36 });
  expect(confirmed(original).length).toBeGreaterThan(0);
  const copy: World = { ...copyOf(original), id: 'copy', granted: null };
  copy.properties.document = {};
  const before = confirmed(copy).length;
  for (const request of [PROPOSE, CREATE])
    expect(askIn(copy, 'schedule', request).answer).toMatchObject({
      ok: false,
      error: { what: expect.stringContaining('looks like a copy') },
    });
  expect(confirmed(copy)).toHaveLength(before);
});

test('a copy of the Outbox tab, and of the Settings: nobody is written to twice', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  for (const name of ['Outbox', 'Settings']) {
    const copy = {
      ...structuredClone(sheetOf(world, name)),
      id: world.nextSheetId++,
      name: `Copy of ${name}`,
    };
    world.sheets.unshift(copy);
  }
  sendAll(world);
  const [first] = world.sheets.splice(world.sheets.indexOf(sheetOf(world, 'Outbox')), 1);
  expect(first!.name).toBe('Outbox');
  valueIn(world, 'introduce', APPROVE);
  sendAll(world);
  nobodyTwice(world);
  expect(received(world)).toHaveLength(6);
});

test('another zone of the file after the meetings were proposed: they stay on the clock of the programme', () => {
  const world = introduced(1);
  const [first] = valueIn(world, 'schedule', PROPOSE).meetings;
  world.timeZone = 'America/New_York';
  expect(valueIn(world, 'schedule', PROPOSE).meetings[0]!.zone).toBe(first!.zone);
});

test('the clock jumps back while mails are sent, and a day passes twice', () => {
  const world = programme(3);
  valueIn(world, 'introduce', APPROVE);
  valueIn(world, 'introduce', { ...SEND, firstOnly: true });
  world.clock = NOW - 40 * 24 * 60 * 60_000;
  sendAll(world);
  outboxIsTrue(world);
  expect(received(world)).toHaveLength(6);
});
