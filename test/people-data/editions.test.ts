// An edition ends and the next begins in the same file: what is still open is said and settled first, answers of the last one
// are set aside, its pairs are remembered without names, its mentors come back by a tick.
import { expect, test } from 'vitest';
import type { CloseView, LeavingRequest } from '../../src/api/api.ts';
import { daySaid } from '../../src/ground/days-in-words.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { nameAfter } from '../../src/people-data/domain/name-after.ts';
import { confirmed, introduced, kickedOff } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE, DAY, programme } from '../introduce-world.ts';
import { LEAVE } from '../leaving-world.ts';
import { madeOnce } from '../made-once.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, CONFIRM, copyOf, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';

/** Slice after slice, as the open panel asks; what stood after each. */
function takeAllOut(world: World): { last: CloseView; slices: number[] } {
  const slices: number[] = [];
  for (let k = 0; k < 100; k++) {
    const last = valueIn(world, 'close', { step: 'settle' });
    slices.push(last.taken);
    if (last.stopped === 'slow') world.clock += 6000;
    if (last.stopped === null) return { last, slices };
  }
  throw new Error('never ends');
}

test('504 events of 84 pairs and a kick-off: said, taken out in slices, each guest told once for each', () => {
  const world = kickedOff(84, 6);
  const open = valueIn(world, 'close', { step: 'list' }).open;
  expect(open).toMatchObject({ events: 505, waiting: 0, unsure: 0, blocks: true });
  expect(open.says).toEqual([
    '505 events still to come are in the calendar. If you cancel, Google tells 168 people.',
    expect.stringMatching(/^To come: .* · .*, .* 2026, \d\d:\d\d \(.*; and 497 more\.$/),
  ]);
  expect(askIn(world, 'close', { step: 'close' }).answer).toMatchObject({ ok: false });
  const first = valueIn(world, 'close', { step: 'settle' });
  const stood = rowsOf(world, 'Catch-ups')!.filter((row) => row[9] === 'cancelled').length;
  expect(first.taken).toBeGreaterThan(0);
  expect([stood, first.open.events]).toEqual([first.taken - 1, 505 - first.taken]);
  const { last, slices } = takeAllOut(world);
  expect(last.open).toMatchObject({ events: 0, says: [], blocks: false });
  expect(first.taken + slices.reduce((sum, n) => sum + n, 0)).toBe(505);
  expect(confirmed(world)).toEqual([]);
  const told = world.invitations.filter(({ kind }) => kind === 'cancellation').map(({ event }) => event);
  expect([told.length, new Set(told).size]).toEqual([505, 505]);
  expect(valueIn(world, 'close', { step: 'close' }).done).toBe(true);
  console.log(`505 events in ${slices.length + 1} slices`);
}, 300_000);

test('each fault at every call of a slice: every guest told once, nothing stands, then it closes', () => {
  const start = kickedOff(2, 2);
  const { ledger } = askIn(copyOf(start), 'close', { step: 'settle' });
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    const where = `${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
    askIn(world, 'close', { step: 'settle' }, { kind, at });
    world.clock = NOW;
    takeAllOut(world);
    expect(confirmed(world), where).toEqual([]);
    const told = world.invitations.filter((one) => one.kind === 'cancellation').map(({ event }) => event);
    expect([told.length, new Set(told).size], where).toEqual([5, 5]);
    expect(valueIn(world, 'close', { step: 'close' }).done, where).toBe(true);
  }
}, 300_000);

test('mails that wait are said, an unsure one has to be settled first', () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  const { open } = valueIn(world, 'close', { step: 'list' });
  expect(open).toMatchObject({ events: 0, waiting: 4, unsure: 0, blocks: false });
  expect(open.says).toEqual(['4 mails wait in the sheet Outbox and would no longer go out.']);
});

const closed = madeOnce(() => {
  const world = introduced(3);
  valueIn(world, 'close', { step: 'close' });
  world.clock = NOW;
  return world;
});

const BEGIN = { step: 'begin', edition: '2027' } as const;

test('a match after closing brings nobody back: the next edition is begun first', () => {
  const world = closed();
  const { answer } = askIn(world, 'match', WRITE);
  expect(answer).toMatchObject({
    ok: false,
    error: { what: 'The edition 2026 is closed. Nobody was matched.' },
  });
  expect(rowsOf(world, 'Matches')).toHaveLength(1);
  valueIn(world, 'nextEdition', BEGIN);
  expect(askIn(world, 'match', WRITE).answer).not.toMatchObject({
    error: { what: 'The edition 2026 is closed. Nobody was matched.' },
  });
});

test('once closed nobody is to be matched again: the hub leads to the next edition', () => {
  const world = closed();
  const { cards, steps } = valueIn(world, 'hub', null);
  expect(cards[0]).toMatchObject({ title: '2026 is closed', buttons: [{ does: 'next edition' }] });
  expect(steps.filter(({ state }) => !['done', 'later'].includes(state))).toEqual([]);
});

test('the next edition: old answers set aside, pairs remembered without names, mentors back by a tick', () => {
  const open = introduced(3);
  expect(askIn(open, 'nextEdition', BEGIN).answer).toMatchObject({ ok: false });
  const world = closed();
  expect(JSON.stringify(rowsOf(world, 'Earlier pairs'))).not.toMatch(/@|Mara|Nils/);
  expect(rowsOf(world, 'Earlier pairs')).toHaveLength(4);
  expect(valueIn(world, 'nextEdition', { step: 'look', edition: '' })).toMatchObject({
    edition: '2026',
    suggested: '2027',
    waits: [],
    answers: 6,
    mentors: 3,
  });
  expect(askIn(world, 'nextEdition', { ...BEGIN, edition: '2026' }).answer).toMatchObject({ ok: false });
  valueIn(world, 'nextEdition', BEGIN);
  const hub = valueIn(world, 'hub', null);
  expect(hub.participants).toEqual({ mentors: 0, mentees: 0 });
  expect(rowsOf(world, 'Mentor answers')).toHaveLength(4);

  const [menteeAt, mentorAt] = rowsOf(open, 'Matches')![1]!.slice(11, 13).map(String) as [string, string];
  const returning = world.sheets.find(({ name }) => name === 'Returning mentors')!;
  returning.rows.find((row) => row.includes(mentorAt))![2] = true;
  const mentees = world.sheets.find(({ name }) => name === 'Mentee answers')!;
  const again = [...mentees.rows.find((row) => row[1] === menteeAt)!];
  again[0] = '2026-03-20 10:00:00';
  mentees.rows.push(again);
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 1, mentees: 1 });
  expect(valueIn(world, 'match', WRITE).pairs).toEqual([]);
  world.sheets.find(({ name }) => name === 'Earlier pairs')!.rows.splice(1);
  expect(valueIn(world, 'match', WRITE).pairs).toHaveLength(1);
});

test('whom never to pair holds in the next edition, also for somebody who comes back under another name', () => {
  const world = introduced(3);
  const [one, other] = rowsOf(world, 'Matches')!.slice(1);
  const [menteeAt, mentorAt] = [String(one![11]), String(other![12])];
  addSheet(world, 'Never pair', [
    ['Person', 'Other person', 'Reason'],
    [String(one![1]), String(other![2]), ''],
  ]);
  const { kept } = valueIn(world, 'close', { step: 'list' });
  expect(kept).toContainEqual({
    where: 'Earlier pairs',
    what: 'whom never to pair, as codes without names, also under another name',
  });
  valueIn(world, 'close', { step: 'close' });
  world.clock = NOW;
  expect(JSON.stringify(rowsOf(world, 'Earlier pairs'))).not.toMatch(/@|Mara|Nils/);
  valueIn(world, 'nextEdition', BEGIN);
  const answersAgain = (tab: string, address: string, name: string) => {
    const { rows } = world.sheets.find((sheet) => sheet.name === tab)!;
    const answer = [...rows.find((row) => row[1] === address)!];
    [answer[0], answer[2]] = ['2026-03-20 10:00:00', name];
    rows.push(answer);
  };
  answersAgain('Mentor answers', mentorAt, String(other![2]));
  answersAgain('Mentee answers', menteeAt, 'Rosa Anders');
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(pairs).toEqual([]);
  expect(issues.filter(({ sheet, column }) => sheet === 'Never pair' && column === 'Person')).toEqual([]);
  // The row is the coordinator's: without it nothing is forbidden.
  world.sheets.find(({ name }) => name === 'Never pair')!.rows.splice(1);
  expect(valueIn(world, 'match', WRITE).pairs).toHaveLength(1);
});

test('a mentor who left is listed among those to ask with this beside the name; whoever died is not listed', () => {
  const world = introduced(4);
  const leave = (k: number, how: LeavingRequest['how']) => {
    world.clock += DAY;
    valueIn(world, 'leaving', { ...LEAVE, person: `mentor${k}@example.org`, how });
  };
  leave(0, 'withdrawn');
  leave(1, 'withdrawn');
  leave(2, 'paused');
  const mentors = world.sheets.find(({ name }) => name === 'Mentors')!.rows;
  mentors.find((row) => row.includes('mentor1@example.org'))![mentors[0]!.indexOf('Status')] = 'deceased';
  const kept = valueIn(world, 'close', { step: 'close' }).kept.filter(
    ({ where }) => where === 'Earlier pairs',
  );
  expect(kept.map(({ what }) => what)).toContainEqual(expect.stringContaining('take no part any more'));
  expect(JSON.stringify(rowsOf(world, 'Earlier pairs'))).not.toMatch(/@|Mara|Nils/);
  expect(valueIn(world, 'nextEdition', BEGIN).mentors).toBe(3);
  const listed = rowsOf(world, 'Returning mentors')!.slice(1);
  const note = 'Took no part any more when 2026 was closed. Ask before you tick.';
  expect(listed.map(([, email, ticked, said]) => [email, ticked === true, said ?? ''])).toEqual([
    ['mentor0@example.org', false, note],
    ['mentor2@example.org', false, note],
    ['mentor3@example.org', false, ''],
  ]);
  world.sheets.find(({ name }) => name === 'Returning mentors')!.rows[1]![2] = true;
  expect(valueIn(world, 'hub', null).participants.mentors).toBe(1);
  world.clock += DAY;
  valueIn(world, 'erase', { person: 'mentor2@example.org', write: true, answers: true });
  expect(rowsOf(world, 'Earlier pairs')!.filter((row) => row[3] === 'took no part any more')).toHaveLength(1);
});

test('erased after the edition was closed: what its calendar still holds is listed with the days', () => {
  const world = kickedOff(2, 1);
  const person = String(rowsOf(world, 'Matches')![1]![11]);
  const events = confirmed(world).filter(({ attendees }) => attendees.some(({ email }) => email === person));
  expect(events.length).toBeGreaterThan(1);
  world.clock = Math.max(...confirmed(world).map(({ start }) => start)) + 1;
  valueIn(world, 'close', { step: 'close' });
  valueIn(world, 'nextEdition', BEGIN);
  const request = { person, write: true, answers: true } as const;
  const days = [...new Set(events.map(({ start }) => new Date(start).toISOString().slice(0, 10)))].sort();
  const inWords = days.map((day) => daySaid(day, 'en'));
  const what = `${events.length} meetings of the edition 2026: ${inWords.join(', ')}`;
  for (const write of [false, true])
    expect(valueIn(world, 'erase', { ...request, write }).left).toContainEqual({ where: 'Calendar', what });
  world.calendars[0]!.events.splice(0, Number.POSITIVE_INFINITY, events[0]!);
  expect(valueIn(world, 'erase', request).left).toContainEqual({
    where: 'Calendar',
    what: `1 meeting of the edition 2026: ${daySaid(new Date(events[0]!.start).toISOString().slice(0, 10), 'en')}`,
  });
});

test('closed in the year after: the next edition may bear the year of the clock, and not the name of the last', () => {
  const world = closed();
  world.clock = new Date('2027-02-01T09:00:00Z').getTime();
  expect(valueIn(world, 'nextEdition', { step: 'look', edition: '' })).toMatchObject({
    edition: '2026',
    suggested: '2027',
  });
  expect(askIn(world, 'nextEdition', { ...BEGIN, edition: '2026' }).answer).toMatchObject({ ok: false });
  expect(valueIn(world, 'nextEdition', { ...BEGIN, edition: '2027' })).toMatchObject({ done: true });
});

test.each([
  ['2026', '2027'],
  ['2026/27', '2027/28'],
  ['2026-2027', '2027-2028'],
  ['2026 – 2027', '2027 – 2028'],
  ['Spring 2026', 'Spring 2027'],
  ['WS 26/27', 'WS 27/28'],
  ['1999/00', '2000/01'],
  ['2026-03', '2027-03'],
  ['2026, round 2', '2027, round 2'],
  ['Cohort 9', 'Cohort 10'],
  ['III', ''],
])('after “%s” comes “%s”', (edition, next) => {
  expect(nameAfter(edition)).toBe(next);
});

test('a beginning that is corrected by another name keeps the mentors and their ticks', () => {
  const world = introduced(2);
  world.clock = NOW;
  valueIn(world, 'close', { step: 'close' });
  valueIn(world, 'nextEdition', BEGIN);
  const sheet = world.sheets.find(({ name }) => name === 'Returning mentors')!;
  const tick = sheet.rows[0]!.indexOf('Comes back');
  sheet.rows[1]![tick] = true;
  const ticked = rowsOf(world, 'Returning mentors');
  expect(ticked!.length).toBeGreaterThan(2);
  valueIn(world, 'nextEdition', { ...BEGIN, edition: '2028' });
  expect(rowsOf(world, 'Returning mentors')).toEqual(ticked);
});

test('each fault at every call of the beginning: the former edition or the next, and a rerun is the whole', () => {
  const start = closed();
  const whole = copyOf(start);
  const { ledger } = askIn(whole, 'nextEdition', BEGIN);
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    const where = `${kind} at ${at} (${ledger.operations[at - 1]!.name})`;
    askIn(world, 'nextEdition', BEGIN, { kind, at });
    world.clock = NOW;
    const hub = valueIn(world, 'hub', null);
    expect([0, 3], where).toContain(hub.participants.mentors);
    const { answer } = askIn(world, 'nextEdition', BEGIN);
    if (hub.participants.mentors > 0) expect(answer, where).toMatchObject({ ok: true });
    expect(valueIn(world, 'hub', null).participants.mentors, where).toBe(0);
    expect(allRows(world)['Returning mentors'], where).toEqual(allRows(whole)['Returning mentors']);
  }
}, 300_000);

test('the same forms a year later: what was confirmed is taken over, and last year’s sheets are no question', () => {
  const world = introduced(3);
  valueIn(world, 'columns', CONFIRM);
  world.clock = NOW;
  valueIn(world, 'close', { step: 'close' });
  world.clock = NOW;
  valueIn(world, 'nextEdition', BEGIN);
  world.clock = NOW + 30 * 24 * 60 * 60_000;
  const later = (of: string) => {
    const [header, ...rows] = rowsOf(world, of)!;
    return [header!, ...rows.map((row) => ['2026-04-08 10:00:00', ...row.slice(1)])];
  };
  addSheet(world, 'Form responses 3', later('Mentor answers'));
  addSheet(world, 'Form responses 4', later('Mentee answers'));
  const { sheets } = valueIn(world, 'columns', { decisions: [], accept: null, write: false });
  const said = Object.fromEntries(sheets.map(({ sheet, role, sure }) => [sheet, { role, sure }]));
  expect(said['Form responses 3']).toEqual({ role: 'mentors', sure: true });
  expect(said['Form responses 4']).toEqual({ role: 'mentees', sure: true });
  const asked = sheets.flatMap(({ columns }) => columns.filter(({ sure }) => !sure));
  expect(asked).toEqual([]);
  const hub = valueIn(world, 'hub', null);
  expect(hub.participants).toEqual({ mentors: 3, mentees: 3 });
  expect(JSON.stringify(hub)).not.toContain('say whose answers');
  // While last year's answers still count, a second sheet like the first is asked about.
  const now = copyOf(world);
  const settings = now.sheets.find(({ name }) => name === 'Settings')!;
  settings.rows.find(([name]) => name === 'Answers since')![1] = '';
  expect(JSON.stringify(valueIn(now, 'hub', null))).toContain('say whose answers');
});
