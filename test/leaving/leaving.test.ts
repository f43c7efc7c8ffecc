// Somebody leaves: what is shown by name before, what stands in sheets, mails and calendar after, and what can be taken back.
// Counted by what stands there, never by what the answer says alone.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { ourSheet } from '../../src/our-sheets/our-sheets.ts';
import { confirmed } from '../catch-up-world.ts';
import { nobodyTwice, received } from '../introduce-world.ts';
import { applies, LEAVE, LOOK, meeting, menteeOf, pairRow, table, UNDO } from '../leaving-world.ts';
import { allRows, askIn, copyOf, NOW, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

const MENTOR = 'mentor0@example.org';
const CANCEL = {
  step: 'cancel',
  acceptGuesses: true,
  run: '',
  dryRun: false,
  resolve: [],
  calendar: null,
} as const;
const MAILS = {
  occasion: 'parting',
  acceptGuesses: true,
  testTo: null,
  firstOnly: false,
  resolve: [],
} as const;

test('an injured mentor: all of it is shown by name, and nothing is written by the look', () => {
  const world = meeting(3);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const mentee = menteeOf(world, MENTOR);
  const name = String(pairRow(world, mentee, MENTOR)!['Mentee']);
  const before = JSON.stringify(allRows(world));
  const view = valueIn(world, 'leaving', { ...LOOK, person: 'Mara Amentor0', how: 'paused' });
  expect(JSON.stringify(allRows(world))).toBe(before);
  expect(view.state).toBe('open');
  expect(view.pairs).toEqual([
    { pair: `${mentee} > ${MENTOR}`, mentee: name, mentor: 'Mara Amentor0', was: 'introduced', hadMet: true },
  ]);
  expect(view.meetings).toEqual([{ pair: `${mentee} > ${MENTOR}`, n: 2, tells: [name, 'Mara Amentor0'] }]);
  expect(view.proposal).toEqual([{ mentee: name, was: null, now: 'Rosa Reserve' }]);
  expect(view.mails).toBe(2);
  expect(view.says).toContain('In the sheet Mentors, the Status of Mara Amentor0 becomes paused.');
  expect(view.says).toContain(`New proposal: ${name} with Rosa Reserve.`);
});

test('written, cancelled, proposed, mailed: the sheets, the calendar and the mails say the same', () => {
  const world = meeting(3);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  const mentee = menteeOf(world, MENTOR);
  const { fingerprint } = valueIn(world, 'leaving', LOOK);
  const view = valueIn(world, 'leaving', { ...LEAVE, seen: fingerprint });
  expect(table(world, 'Mentors').find(({ Email }) => Email === MENTOR)).toMatchObject({
    Status: 'withdrawn',
    Notes: 'Withdrawn on 2026-03-10.',
  });
  expect(pairRow(world, mentee, MENTOR)).toMatchObject({
    Status: 'ended',
    Notes: 'Ended on 2026-03-10 (was introduced): the mentor left.',
  });
  expect(confirmed(world)).toHaveLength(6);
  const hub = () => valueIn(world, 'hub', null).cards.map(({ title }) => title);
  expect(hub()).toEqual(
    expect.arrayContaining([
      '1 mentee waits for another mentor',
      '2 meetings still to come of pairs that have ended',
    ]),
  );
  valueIn(world, 'schedule', { ...CANCEL, only: view.meetings.map(({ pair }) => pair) });
  expect(confirmed(world)).toHaveLength(4);
  expect(hub()).not.toContain('2 meetings still to come of pairs that have ended');
  // One place is free, and two wait: whose mentor has left goes first, though the other one came with the same wishes.
  valueIn(world, 'match', { ...WRITE, seen: view.proposed });
  expect(pairRow(world, mentee, 'rosa@example.org')).toMatchObject({ Status: 'proposed' });
  const mails = valueIn(world, 'introduce', { ...MAILS, step: 'approve' });
  expect(mails.queued).toBe(2);
  const went = world.mails.length;
  while (valueIn(world, 'introduce', { ...MAILS, step: 'send' }).here.queued > 0);
  const texts = Object.fromEntries(world.mails.slice(went).map(({ to, body }) => [to[0], body]));
  expect(Object.keys(texts).sort()).toEqual([mentee, MENTOR].sort());
  expect(texts[MENTOR]).toContain('you no longer take part');
  expect(texts[mentee]).toContain('Mara Amentor0 no longer takes part');
  expect(texts[mentee]).toContain('first in line');
  expect(texts[mentee]).toContain('cancelled in your calendar');
  expect(valueIn(world, 'introduce', { ...MAILS, step: 'look' }).due).toBe(0);
});

test('without anybody free the one who is left stays without a mentor, is said so, and comes first later', () => {
  const world = meeting(2);
  const mentee = menteeOf(world, MENTOR);
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  const view = valueIn(world, 'leaving', LEAVE);
  expect(
    view.proposal?.find(({ mentee: name }) => name === pairRow(world, mentee, MENTOR)!['Mentee']),
  ).toMatchObject({
    now: null,
  });
  expect(view.says).toContain(
    `${pairRow(world, mentee, MENTOR)!['Mentee']} has no mentor for now, and is first in line.`,
  );
  valueIn(world, 'match', WRITE);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const offered = valueIn(world, 'match', TRY);
  expect(offered.pairs.find(({ mentor }) => mentor === 'rosa@example.org')?.mentee).toBe(mentee);
  expect(offered.pairs.some(({ mentor }) => mentor === MENTOR)).toBe(false);
});

test('a mentee leaves: the mentor is free, and whoever waited is proposed to them by name', () => {
  const world = meeting(2);
  const mentee = menteeOf(world, MENTOR);
  applies(world, 'mentee', 'Late Lena', 'lena@example.org');
  const view = valueIn(world, 'leaving', { ...LEAVE, person: mentee });
  expect(view.proposal).toEqual([{ mentee: 'Late Lena', was: null, now: 'Mara Amentor0' }]);
  expect(table(world, 'Mentees')).toMatchObject([{ Email: mentee, Status: 'withdrawn' }]);
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 2, mentees: 2 });
});

/** Every cell of Matches but the sentences about the fit and the memory of the plan. */
const pairs = (world: World) =>
  rowsOf(world, 'Matches')!.map((row) => row.slice(0, 13).filter((_, column) => column !== 6));

test('taken back as long as nobody was told: every sheet is as before', () => {
  const start = meeting(3);
  applies(start, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  const mentee = menteeOf(start, MENTOR);
  for (const proposes of [false, true]) {
    const world = copyOf(start);
    const view = valueIn(world, 'leaving', LEAVE);
    if (proposes) valueIn(world, 'match', { ...WRITE, seen: view.proposed });
    expect(view.undo).toBe(null);
    valueIn(world, 'leaving', UNDO);
    expect(pairs(world)).toEqual(pairs(start));
    expect(table(world, 'Mentors').find(({ Email }) => Email === MENTOR)).toMatchObject({ Status: '' });
    expect(valueIn(world, 'match', TRY).pairs.find((pair) => pair.mentee === mentee)?.mentor).toBe(MENTOR);
    expect(valueIn(world, 'leaving', LOOK).state).toBe('open');
  }
});

test('what people were told is not taken back: the sentence says what went out', () => {
  const start = meeting(2);
  const view = valueIn(start, 'leaving', LEAVE);
  const cancelled = copyOf(start);
  valueIn(cancelled, 'schedule', { ...CANCEL, only: view.meetings.map(({ pair }) => pair) });
  const mailed = copyOf(start);
  valueIn(mailed, 'introduce', { ...MAILS, step: 'approve' });
  while (valueIn(mailed, 'introduce', { ...MAILS, step: 'send' }).here.queued > 0);
  for (const [world, says] of [
    [cancelled, /Meetings were cancelled/],
    [mailed, /A mail about the end went out/],
  ] as const) {
    expect(valueIn(world, 'leaving', LOOK).undo).toMatch(says);
    const before = JSON.stringify(allRows(world));
    const { answer } = askIn(world, 'leaving', UNDO);
    expect(answer).toMatchObject({ ok: false, error: { what: expect.stringMatching(says) } });
    expect(JSON.stringify(allRows(world))).toBe(before);
  }
});

test('a mentee who leads a circle as well waits for another mentor like everybody else', () => {
  const world = meeting(2);
  const mentee = menteeOf(world, MENTOR);
  const name = String(pairRow(world, mentee, MENTOR)!['Mentee']);
  applies(world, 'mentor', name, mentee);
  const { header } = ourSheet('circles');
  const leads: Record<string, string> = {
    Circle: 'Circle 1',
    Person: name,
    Role: 'mentor',
    Status: 'introduced',
  };
  addSheet(world, 'Circles', [[...header], header.map((column) => leads[column] ?? '')]);
  valueIn(world, 'leaving', LEAVE);
  const { cards } = valueIn(world, 'hub', null);
  expect(cards.find(({ title }) => title === '1 mentee waits for another mentor')?.lines).toEqual([
    `${name}: their mentor has left or pauses. They come first in Match.`,
  ]);
});

test('two part and both stay: neither is withdrawn, both are written to, and not paired again', () => {
  const world = meeting(2);
  const mentee = menteeOf(world, MENTOR);
  const { says } = valueIn(world, 'leaving', { ...LEAVE, person: mentee, other: MENTOR, how: 'apart' });
  expect(says).toContain(`${pairRow(world, mentee, MENTOR)!['Mentee']} has no mentor for now.`);
  expect(pairRow(world, mentee, MENTOR)).toMatchObject({ Notes: 'Ended on 2026-03-10 (was introduced).' });
  expect(valueIn(world, 'hub', null).participants).toEqual({ mentors: 2, mentees: 2 });
  expect(valueIn(world, 'introduce', { ...MAILS, step: 'look' }).due).toBe(2);
  const { cards } = valueIn(world, 'hub', null);
  expect(cards.find(({ title }) => title === '1 mentee waits for another mentor')?.lines).toEqual([
    `${pairRow(world, mentee, MENTOR)!['Mentee']}: their match has ended or was declined.`,
  ]);
  expect(cards.map(({ title }) => title)).not.toContain('Since the matches were written');
  expect(
    valueIn(world, 'match', TRY).pairs.some((pair) => pair.mentee === mentee && pair.mentor === MENTOR),
  ).toBe(false);
});

test('a mentor of two leaves: one mail to the mentor, one to each of the mentees', () => {
  const world = meeting(2);
  const other = String(
    table(world, 'Matches').find((row) => row['Mentor address'] !== MENTOR)!['Mentor address'],
  );
  const [row] = rowsOf(world, 'Matches')!
    .slice(1)
    .filter((cells) => cells[12] === other);
  const sheet = world.sheets.find(({ name }) => name === 'Matches')!;
  const at = sheet.rows.findIndex((cells) => cells[11] === row![11]);
  sheet.rows[at]![2] = 'Mara Amentor0';
  sheet.rows[at]![12] = MENTOR;
  sheet.rows[at]![13] = MENTOR;
  world.clock = NOW;
  const before = world.mails.length;
  valueIn(world, 'leaving', LEAVE);
  valueIn(world, 'introduce', { ...MAILS, step: 'approve' });
  while (valueIn(world, 'introduce', { ...MAILS, step: 'send' }).here.queued > 0);
  const to = received({ ...world, mails: world.mails.slice(before) });
  expect(to.length).toBe(3);
  expect(new Set(to).size).toBe(3);
  nobodyTwice({ ...world, mails: world.mails.slice(before) });
});
