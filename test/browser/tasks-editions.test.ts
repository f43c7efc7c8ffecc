// Everyday tasks at the end of an edition and the beginning of the next, and lists to hand on, as in docs/tasks.md.
import { expect, test } from 'vitest';
import { textPrint } from '../../src/ground/text-print.ts';
import { addSheet, type World } from '../../src/local/world.ts';
import { confirmed, introduced } from '../catch-up-world.ts';
import { askForHours } from '../hours-given.ts';
import { APPROVE, cutAtLastMail, DAY, programme } from '../introduce-world.ts';
import { meeting } from '../leaving-world.ts';
import { CONFIRM, copyOf, NOW, valueIn } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

async function toData(): Promise<void> {
  await walk.hub();
  await walk.press('Data and permissions');
  await walk.button('Show the list').waitFor();
}

const sheetOf = (name: string) => walk.world.sheets.find((sheet) => sheet.name === name)!;

/** Three pairs three weeks after their introduction; somebody said that she has not met. */
function threeWeeksOn(): World {
  const world = introduced(3);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email address', 'Have you met your mentor or mentee?'],
    ['2026-03-20 10:00:00', 'mentee0@example.org', 'Yes, twice'],
    ['2026-03-20 10:00:00', 'mentee1@example.org', 'Not yet'],
  ]);
  const decisions = [{ sheet: 'Check-in', header: '', field: 'check-in' }];
  valueIn(world, 'columns', { ...CONFIRM, decisions });
  world.clock = NOW + 20 * DAY;
  return world;
}

test('lists for the boss and for the training hold no address; who has not met is listed, and silence is no “no”', async () => {
  walk = await open(threeWeeksOn());
  await toData();
  await walk.press('The pairs, for my boss');
  await walk.reads('It is in the sheet List of pairs.');
  expect(walk.rows('List of pairs')).toHaveLength(3);
  await walk.desk.panel.getByRole('link', { name: 'Download pairs.csv' }).waitFor();
  await walk.press('The mentors, for the training');
  await walk.reads('It is in the sheet List for the training.');
  expect(JSON.stringify([walk.rows('List of pairs'), walk.rows('List for the training')])).not.toContain('@');
  await walk.press('Who may not have met');
  await walk.reads('It is in the sheet Not met yet.');
  await walk.desk.picture('e1-lists');
  const says = walk.rows('Not met yet').map((row) => Object.values(row)[2]);
  expect(says).toEqual([
    'one of them said that they have not met',
    'no meeting in the calendar up to now, and nobody said anything',
  ]);
});

/** A pair that was introduced in the edition that ends. */
const last = { mentee: '', mentor: '' };

test('they never followed up: ticked, closed, remembered without names; the next edition begins in the same file', async () => {
  const [pair] = walk.rows('Matches');
  Object.assign(last, { mentee: pair!['Mentee address'], mentor: pair!['Mentor address'] });
  const rows = sheetOf('Not met yet').rows;
  rows.find((row) => row.includes('one of them said that they have not met'))![4] = true;
  await toData();
  await walk.press('Show the list');
  await walk.reads('Nothing is open: no event to come, no mail that waits.');
  await walk.desk.picture('e2-close');
  await walk.press(/^Close 2026/);
  await walk.press('Yes, close it');
  await walk.reads('Closed. The figures are kept. Now see to what is out of our reach.');
  expect(walk.rows('Earlier pairs').filter(({ Remark }) => Remark === 'did not follow up')).toHaveLength(1);
  expect(JSON.stringify(walk.rows('Earlier pairs'))).not.toMatch(/@|Mara|Nils/);
  await walk.press('Begin this edition');
  await walk.press('Yes, begin');
  await walk.reads('2027 has begun. What to do next stands on this page.');
  await walk.desk.look('e2-begun');
  expect(walk.rows('Settings').find(({ Setting }) => Setting === 'Edition')).toMatchObject({ Value: '2027' });
  await walk.hub();
  await walk.reads('3 forms, all columns known');
});

test('the same form comes again in a new sheet: known without a question', async () => {
  await walk.hub((world) => {
    world.clock = NOW + 22 * DAY;
    const [header, ...rows] = sheetOf('Mentee answers').rows;
    const later = rows.slice(0, 2).map(([, ...cells]) => ['2026-04-01 09:00:00', ...cells]);
    addSheet(world, 'Form responses 7', [[...header!], ...later]);
  });
  await walk.reads('4 forms, all columns known');
  await walk.hidden(/[Ww]hose answers/);
  await walk.hub((world) => {
    world.sheets = world.sheets.filter(({ name }) => name !== 'Form responses 7');
  });
  await walk.hidden('4 forms, all columns known');
});

/** A mentee of the last edition sends the form again. */
function again(k: number): void {
  const { rows } = sheetOf('Mentee answers');
  const row = [...rows.find((cells) => cells.includes(`mentee${k}@example.org`))!];
  row[0] = '2026-04-02 10:00:00';
  rows.push(row);
}

test('a mentor comes back by a tick; last year’s pair does not meet again, or goes on together where the rule says so', async () => {
  const earlier = walk.rows('Earlier pairs').length;
  walk.world.clock = NOW + 24 * DAY;
  const { rows } = sheetOf('Returning mentors');
  const at = rows[0]!.indexOf('Comes back');
  const partner = Number(/\d/.exec(last.mentee)![0]);
  const takePart = () => valueIn(copyOf(walk.world), 'hub', null).participants;
  expect(takePart()).toEqual({ mentors: 0, mentees: 0 });
  rows.find((row) => row.includes(last.mentor))![at] = true;
  expect(takePart()).toEqual({ mentors: 1, mentees: 0 });
  again(partner);
  await walk.hub();
  await walk.press(/^\d\. Match/);
  await walk.press('Try it');
  await walk.reads('mentee without a mentor');
  await walk.desk.picture('e3-not-again');
  await walk.hub();
  await walk.press('Settings');
  await walk.opens('Whom we never pair');
  await walk.desk.panel.getByLabel(/Pairs of earlier editions that this file/).uncheck();
  await walk.desk.panel.getByLabel(/Whoever was paired in an earlier edition/).check();
  await walk.desk.picture('e3-rules');
  await walk.press('Save 2 changes');
  await walk.reads(/^Saved/);
  await walk.hub();
  await walk.press(/^\d\. Match/);
  await walk.press(/^Try/);
  await walk.press('Write matches');
  await walk.reads(/^Written to the sheets/);
  const [pair] = walk.rows('Matches');
  expect([pair!['Mentee address'], pair!['Mentor address']]).toEqual([last.mentee, last.mentor]);
  expect(pair!['Why']).toContain('A pair in an earlier edition too.');
  expect(walk.rows('Earlier pairs')).toHaveLength(earlier);
});

test('hours, months away, together before, who did not follow up: said beside the pair, and weighed as the Settings say', async () => {
  const world = programme(2);
  world.sheets = world.sheets.filter(({ name }) => !['Matches', 'Match proof', 'Unmatched'].includes(name));
  askForHours(world);
  const print = (id: string) => textPrint(`person\n${id}`);
  addSheet(world, 'Earlier pairs', [
    ['Edition', 'Mentee', 'Mentor', 'Remark'],
    ...[0, 1].map((k) => ['2025', print(`mentee${k}@example.org`), print(`mentor${1 - k}@example.org`), '']),
    ['2025', print('mentee0@example.org'), print('gone@example.org'), 'did not follow up'],
  ]);
  const ours = (name: string) => world.sheets.find((sheet) => sheet.name === name)!.rows;
  const writes = (name: string, about: string, value: string | boolean) => {
    ours(name).find(([first]) => first === about)![1] = value;
  };
  writes('Rules', 'Not a pair of an earlier edition', false);
  const criteria = [
    ['Criterion', 'Weight', 'What it means'],
    ['Together before', 'a lot', ''],
  ];
  if (world.sheets.some(({ name }) => name === 'Criteria')) writes('Criteria', 'Together before', 'a lot');
  else addSheet(world, 'Criteria', criteria);
  walk = await open(world);
  await walk.press('Settings');
  await walk.opens('Matching');
  await walk.chooses('Who did not follow up', 'after all others');
  await walk.press('Save 1 change');
  await walk.reads(/^Saved/);
  await walk.hub();
  await walk.press(/^\d\. Match/);
  await walk.press('Try it');
  await walk.reads('Nothing was written.');
  await walk.desk.look('e4-match');
  await walk.press('Write matches');
  await walk.reads(/^Written to the sheets/);
  const mentorOf = (mentee: string) => walk.rows('Matches').find((row) => row['Mentee address'] === mentee)!;
  for (const k of [0, 1])
    expect(mentorOf(`mentee${k}@example.org`)['Mentor address']).toBe(`mentor${1 - k}@example.org`);
  const check = String(
    walk.rows('Matches').find((row) => row['Mentor address'] === 'mentor0@example.org')!['Please check'],
  );
  expect(check).toContain('The mentor has 1 h a month; the meetings take 2 h.');
  expect(check).toContain('The mentor is away: July and August.');
});

test('closing while mails wait or are unsure: said, and the unsure one is settled in Introduce first', async () => {
  const world = programme(2);
  valueIn(world, 'introduce', APPROVE);
  cutAtLastMail(world);
  world.clock = NOW;
  walk = await open(world);
  await toData();
  await walk.press('Show the list');
  await walk.reads('We do not know whether 1 mail went: say in Introduce what became of it.');
  await walk.desk.picture('e5-unsure');
  await expect.poll(() => walk.button(/^Close 2026/).count()).toBe(0);
  await walk.hub();
  await walk.reads('1 mail unsure');
  await walk.press(/^\d\. Introduce/);
  await walk.press('It went');
  await walk.hidden('1 mail unsure');
  await toData();
  await walk.press('Show the list');
  await walk.button(/^Close 2026/).waitFor();
});

test('many meetings to come: cancelled slice after slice with progress, paused and gone on with, each guest told once', async () => {
  const world = meeting(6);
  // So slow that a slice takes out a few.
  world.google = { ...world.google, slower: 50 };
  walk = await open(world);
  await toData();
  await walk.press('Show the list');
  await walk.reads('12 events still to come are in the calendar. If you cancel, Google tells 12 people.');
  await walk.press('Cancel 12 events');
  await walk.desk.whileHeld(async () => {
    await walk.press('Cancel 12 and tell');
    await walk.press('Pause');
  });
  await walk.reads(/^\d events? cancelled\. \d+ to go\. Press again to go on\.$/);
  await walk.desk.look('e6-paused');
  const left = confirmed(world).length;
  expect(left).toBeGreaterThan(4);
  expect(left).toBeLessThan(11);
  await walk.press(`Cancel ${left} events`);
  await walk.press(`Cancel ${left} and tell`);
  await walk.reads(`${left} events cancelled. No event to come is left in the calendar.`);
  const told = world.invitations.filter(({ kind }) => kind === 'cancellation').map(({ event }) => event);
  expect([told.length, new Set(told).size]).toEqual([12, 12]);
});
