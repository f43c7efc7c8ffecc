// A person is erased: afterwards a search through everything finds them nowhere but in what was listed as out of reach; cut
// anywhere, a rerun ends the same. An edition is closed: figures stay, names go.
import { expect, test } from 'vitest';
import type { EraseRequest } from '../../src/api/api.ts';
import { daySaid } from '../../src/ground/days-in-words.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { createAll, introduced, PROPOSE } from '../catch-up-world.ts';
import { faultsFor } from '../faults.ts';
import { APPROVE, LOOK as INTRODUCE } from '../introduce-world.ts';
import { madeOnce } from '../made-once.ts';
import { readableDocuments } from '../profiles-world.ts';
import { trialOf } from '../trials.ts';
import { allRows, askIn, copyOf, NOW, rowsOf, TRY, valueIn, WRITE } from '../workbench.ts';

const PERSON = 'mentee1@example.org';
const LIST: EraseRequest = { person: PERSON, write: false, answers: false };
const ERASE: EraseRequest = { person: PERSON, write: true, answers: true };

/** A programme that has gone through the year: mails, meetings, notes, codes, a survey. */
const wholeYear = madeOnce(() => {
  const world = introduced(4, [['Notes', 'one per pair', '']]);
  while (valueIn(world, 'pairNotes', null).left > 0);
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  valueIn(world, 'profiles', { write: 'document', acceptGuesses: true, acceptProposals: true, seen: null });
  const header = [
    'Timestamp',
    'Email Address',
    'How satisfied are you? (1-5)',
    'What could be better?',
    'May we quote you?',
  ];
  const rows = Array.from({ length: 4 }, (_, k) => [
    `2027-01-0${k + 1} 10:00:00`,
    `mentee${k}@example.org`,
    4,
    k === 2 ? 'Nils Bmentee1 helped me a lot.' : 'A bit more time for all of us please.',
    'Yes',
  ]);
  addSheet(world, 'Final survey', [header, ...rows]);
  valueIn(world, 'survey', { step: 'write', acceptGuesses: true, decisions: [] });
  addSheet(world, 'Never pair', [
    ['Person', 'Other person', 'Reason', 'Our own column'],
    ['Nils Bmentee1', 'Mara Amentor0', 'Colleagues', 'Nils Bmentee1 asked for it'],
    ['mentee2@example.org', 'mentor0@example.org', 'both know Nils Bmentee1', 'he is a friend of Bmentee1'],
  ]);
  world.clock = NOW;
  return world;
});

/** Where the person still stands. */
function traces(world: World): string[] {
  const said = /mentee1@example\.org|Nils\s+Bmentee1|Bmentee1/i;
  const sheets = Object.entries(allRows(world)).flatMap(([name, rows]) =>
    rows.flatMap((row, r) => (row.some((cell) => said.test(String(cell))) ? [`${name} ${r + 1}`] : [])),
  );
  const documents = world.documents
    .filter(({ trashed }) => !trashed)
    .filter(({ html, name, writers }) => said.test(html + name + (writers ?? []).join(' ')))
    .map(({ name }) => name);
  const events = world.calendars
    .flatMap((one) => one.events)
    .filter(({ status, start }) => status === 'confirmed' && start > NOW)
    .filter((event) => said.test(JSON.stringify(event)))
    .map(({ id }) => id);
  const properties = said.test(JSON.stringify(world.properties)) ? ['properties'] : [];
  return [...sheets, ...documents, ...events, ...properties];
}

test('listed first, then erased everywhere; what is out of reach is named', () => {
  const world = wholeYear();
  expect(traces(world).length).toBeGreaterThan(10);
  const before = JSON.stringify(allRows(world));
  const listed = valueIn(world, 'erase', LIST);
  expect(JSON.stringify(allRows(world))).toBe(before);
  expect(listed.places.map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'Matches',
      'Outbox',
      'Catch-ups',
      'Never pair',
      'Survey texts',
      'Calendar',
      'Drive',
    ]),
  );
  expect(listed.left.map(({ where }) => where)).toEqual(
    expect.arrayContaining([
      'Mentee answers',
      'Final survey',
      'Google Forms',
      'Your Sent mail',
      'Version history',
    ]),
  );
  const erased = valueIn(world, 'erase', ERASE);
  expect(erased.places.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['Mentee answers', 'Final survey']),
  );
  expect(traces(world)).toEqual(['Final survey 3']);
  expect(erased.left).toContainEqual({
    where: 'Final survey',
    what: 'row 3: an answer of somebody else names this person',
  });
  expect(world.invitations.some(({ kind, to }) => kind === 'cancellation' && to.includes(PERSON))).toBe(true);
});

test('copies of our sheets and the pairs of an earlier edition are listed and emptied too', () => {
  const world = wholeYear();
  for (const [copy, of] of [
    ['Matches (2)', 'Matches'],
    ['Copy of Outbox', 'Outbox'],
    ['Catch-ups before', 'Catch-ups'],
  ] as const)
    addSheet(
      world,
      copy,
      rowsOf(world, of)!.map((row) => [...row]),
    );
  const { places } = valueIn(world, 'erase', ERASE);
  expect(places.map(({ where }) => where)).toEqual(
    expect.arrayContaining(['Matches (2)', 'Copy of Outbox', 'Catch-ups before']),
  );
  // What somebody else answered stays, and is listed.
  expect(traces(world)).toEqual(['Final survey 3']);
});

test('meetings that passed and cancelled ones are told with their days, and a second erase tells them again', () => {
  const world = wholeYear();
  const events = world.calendars.flatMap((one) => one.events);
  const theirs = events.filter((event) => JSON.stringify(event).includes(PERSON));
  expect(theirs.length).toBeGreaterThan(2);
  world.clock = theirs[0]!.start + 1;
  const asked = valueIn(copyOf(world), 'erase', { ...ERASE, write: false });
  const first = valueIn(world, 'erase', ERASE);
  // Before, the same places in other words.
  const wheres = ({ places, left }: typeof asked) =>
    [places, left].map((all) => all.map(({ where }) => where));
  expect(wheres(asked)).toEqual(wheres(first));
  expect(JSON.stringify(asked)).not.toMatch(/rows? removed|\d cancelled/);
  const day = (at: number) => daySaid(new Date(at).toISOString().slice(0, 10), 'en');
  const inCalendar = [
    { where: 'Calendar', what: `1 meeting that has passed: ${day(theirs[0]!.start)}` },
    {
      where: 'Calendar',
      what: expect.stringContaining(`${theirs.length - 1} cancelled meetings, in the bin of the calendar: `),
    },
  ];
  expect(first.left).toEqual(expect.arrayContaining(inCalendar));
  const second = valueIn(world, 'erase', ERASE);
  expect(second.places).toEqual([]);
  expect(second.left).toEqual(expect.arrayContaining(inCalendar));
});

test('of a meeting of everybody the erased person is no guest any more, and nobody hears of it; it stays for the others', () => {
  const world = wholeYear();
  const event = world.calendars[0]!.events[0]!;
  const others = { ...event, id: 'md0kickoff', attendees: event.attendees };
  const guests = JSON.parse(JSON.stringify(others).replace(/mentee\d@example\.org/g, PERSON));
  world.calendars[0]!.events.push(guests);
  const kickOff = () => world.calendars[0]!.events.find(({ id }) => id === 'md0kickoff')!;
  const stay = kickOff().attendees.filter(({ email }) => email !== PERSON);
  const { places } = valueIn(world, 'erase', ERASE);
  expect(places).toContainEqual({
    where: 'Calendar',
    what: 'no guest any more of 1 meeting of a group; nobody is told',
  });
  expect(kickOff().status).toBe('confirmed');
  expect(kickOff().attendees.map(({ email }) => email)).toEqual(stay.map(({ email }) => email));
  expect(JSON.stringify(valueIn(world, 'erase', ERASE).places)).not.toContain('Calendar');
});

test('without the second yes the form answers stay, and are listed', () => {
  const world = wholeYear();
  const answers = rowsOf(world, 'Mentee answers');
  const taking = valueIn(world, 'match', TRY).quality.all.mentees;
  const { left } = valueIn(world, 'erase', { ...ERASE, answers: false });
  expect(rowsOf(world, 'Mentee answers')).toEqual(answers);
  expect(left).toContainEqual({ where: 'Mentee answers', what: 'row 3' });
  // Answers that stay bring nobody back by themselves.
  expect(left).toContainEqual({ where: 'Match', what: expect.stringContaining('takes part no more') });
  expect(valueIn(world, 'match', TRY).quality.all.mentees).toBe(taking - 1);
  const all = valueIn(copyOf(world), 'erase', { ...ERASE, answers: true }).left;
  expect(all.map(({ where }) => where)).not.toContain('Match');
  expect(traces(world).every((place) => /^(Mentee answers|Final survey)/.test(place))).toBe(true);
});

test('the others are as they were, and nobody is written to again', () => {
  const world = wholeYear();
  const mails = world.mails.length;
  valueIn(world, 'erase', ERASE);
  const pairs = rowsOf(world, 'Matches')!.slice(1);
  const others = pairs.filter((row) => row[1] !== '[erased]');
  expect(others).toHaveLength(3);
  expect(others.map((row) => row[8])).toEqual(Array(3).fill('introduced'));
  valueIn(world, 'introduce', APPROVE);
  for (let k = 0; k < 5; k++) valueIn(world, 'introduce', { ...INTRODUCE, step: 'send' });
  expect(world.mails).toHaveLength(mails);
});

test('a fault at every call and a rerun end the same', () => {
  const start = wholeYear();
  const whole = copyOf(start);
  const { ledger } = askIn(whole, 'erase', ERASE);
  let worlds = 0;
  for (const { kind, at } of faultsFor(ledger)) {
    const world = trialOf(start);
    const { answer } = askIn(world, 'erase', ERASE, { kind, at });
    world.clock = NOW;
    if (!(answer?.ok && answer.value.done)) askIn(world, 'erase', ERASE);
    expect({ ...allRows(world), Log: null }, `${kind} at ${at}`).toEqual({ ...allRows(whole), Log: null });
    expect(traces(world), `${kind} at ${at}`).toEqual(traces(whole));
    worlds++;
  }
  console.log(`erasing a person: ${worlds} worlds`);
});

test('nobody of this address, no address at all', () => {
  const world = introduced(1);
  expect(askIn(world, 'erase', { ...LIST, person: 'ghost@example.org' }).answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('holds nothing about this address') },
  });
  expect(askIn(world, 'erase', { ...LIST, person: 'Ana' }).answer).toMatchObject({
    ok: false,
    error: { where: 'Ana' },
  });
});

test('an edition is closed: figures and report stay, names go, the answers are listed for the coordinator', () => {
  const world = wholeYear();
  const results = rowsOf(world, 'Results');
  const listed = valueIn(world, 'close', { step: 'list' });
  expect(listed.kept.map(({ where }) => where)).toContain('Results');
  while (valueIn(world, 'close', { step: 'settle' }).open.blocks) world.clock += 6000;
  world.clock = NOW;
  const whole = copyOf(world);
  valueIn(whole, 'close', { step: 'close' });
  expect(rowsOf(whole, 'Results')).toEqual(results);
  for (const name of ['Matches', 'Outbox', 'Mentors', 'Catch-ups', 'Survey texts'])
    expect(rowsOf(whole, name), name).toHaveLength(1);
  expect(readableDocuments(whole)).toEqual([]);
  const answers = listed.left.map(({ where }) => where);
  expect(answers).toEqual(expect.arrayContaining(['Mentor answers', 'Mentee answers', 'Final survey']));
  expect(listed.kept.map(({ where }) => where)).toContain('Never pair');
  expect(rowsOf(whole, 'Never pair')).toEqual(rowsOf(world, 'Never pair'));
  const personal = Object.entries(allRows(whole)).filter(
    ([name]) => ![...answers, 'Never pair'].includes(name),
  );
  expect(JSON.stringify(personal)).not.toMatch(/@example\.org|Nils|Mara/);
}, 600_000);

test('meetings still to come are taken out before an edition is closed; unseen ones keep it open', () => {
  const world = wholeYear();
  addSheet(world, 'My notes', [
    ['Who', 'What'],
    ['', 'nothing of note'],
    ['', 'Bmentee1 was ill in May'],
  ]);
  const toCome = () =>
    world.calendars
      .flatMap((one) => one.events)
      .filter(({ status, start }) => status === 'confirmed' && start > world.clock);
  const n = toCome().length;
  expect(n).toBeGreaterThan(4);
  const listed = valueIn(world, 'close', { step: 'list' });
  expect(listed.places).toContainEqual({
    where: 'Calendar',
    what: `${n} events still to come; Google tells the guests`,
  });
  expect(listed.left).toContainEqual({ where: 'My notes', what: '1 row that names somebody, row 3' });
  const unseen = copyOf(world);
  unseen.granted = ['spreadsheets.currentonly', 'script.container.ui', 'drive.file'].map(
    (scope) => `https://www.googleapis.com/auth/${scope}`,
  );
  const rows = allRows(unseen);
  expect(askIn(unseen, 'close', { step: 'close' }).answer).toMatchObject({
    ok: false,
    error: { what: expect.stringContaining('Meetings are still to come') },
  });
  expect(allRows(unseen)).toEqual(rows);
  while (valueIn(world, 'close', { step: 'settle' }).open.blocks) world.clock += 6000;
  valueIn(world, 'close', { step: 'close' });
  expect(toCome()).toEqual([]);
});

test('a fault while an edition is closed, and a rerun: closed all the same, with no meeting left', () => {
  const world = wholeYear();
  // What is to come goes in slices of its own, which editions.test.ts cuts at every call.
  while (valueIn(world, 'close', { step: 'settle' }).open.blocks) world.clock += 6000;
  world.clock = NOW;
  const whole = copyOf(world);
  const { ledger } = askIn(whole, 'close', { step: 'close' });
  const faults = faultsFor(ledger);
  for (const { kind, at } of faults) {
    const cut = trialOf(world);
    askIn(cut, 'close', { step: 'close' }, { kind, at });
    cut.clock = NOW;
    valueIn(cut, 'close', { step: 'close' });
    expect({ ...allRows(cut), Log: null }, `${kind} at ${at}`).toEqual({ ...allRows(whole), Log: null });
    const toCome = cut.calendars
      .flatMap((one) => one.events)
      .filter(({ status, start }) => status === 'confirmed' && start > NOW);
    expect(toCome, `${kind} at ${at}`).toEqual([]);
  }
  console.log(`closing an edition: ${faults.length} worlds`);
});

test.each([
  ['at once', [ERASE]],
  ['in two steps', [{ ...LIST, write: true }, ERASE]],
])('erased %s, and signed up again: somebody new, who is proposed and mailed after a press', (_, steps) => {
  const world = introduced(3);
  const row = rowsOf(world, 'Mentee answers')!.find((cells) => cells.includes(PERSON))!;
  for (const step of steps) valueIn(world, 'erase', step);
  world.sheets
    .find(({ name }) => name === 'Mentee answers')!
    .rows.push(['2026-06-01 10:00:00', ...row.slice(1)]);
  const { pairs, issues } = valueIn(world, 'match', WRITE);
  expect(issues.map(({ found }) => found).join()).not.toContain('introduced');
  expect(pairs.find(({ mentee }) => mentee === PERSON)?.locked).toBe(false);
  expect(pairs.filter(({ locked }) => locked)).toHaveLength(2);
  const { held, due } = valueIn(world, 'introduce', INTRODUCE);
  expect([held, due]).toEqual([[], 2]);
});

test('a pair of an edition that was closed: the fingerprints of whoever is erased are listed, and go', () => {
  const world = introduced(3);
  valueIn(world, 'close', { step: 'close' });
  const before = rowsOf(world, 'Earlier pairs')!.length;
  expect(valueIn(world, 'erase', LIST).places.map(({ where }) => where)).toContain('Earlier pairs');
  valueIn(world, 'erase', ERASE);
  expect(rowsOf(world, 'Earlier pairs')).toHaveLength(before - 1);
});
