// Everyday tasks about people who leave, come, answer again, as in docs/tasks.md; each group goes through one programme in a row.
import { expect, test } from 'vitest';
import { daySaid } from '../../src/ground/days-in-words.ts';
import { addSheet } from '../../src/local/world.ts';
import { confirmed, createAll, PROPOSE } from '../catch-up-world.ts';
import { inCircles } from '../circle-world.ts';
import { DAY } from '../introduce-world.ts';
import { addressOf, ladderInTwoRoles } from '../ladder.ts';
import { applies, LEAVE, meeting } from '../leaving-world.ts';
import { noted } from '../noted-world.ts';
import { askIn, CONFIRM, NOW, valueIn } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

/** From the hub to the page about somebody who leaves, and what would happen. */
async function leaves(name: string): Promise<void> {
  await walk.hub();
  await walk.press('Somebody leaves');
  await walk.fills('Name or mail address', name);
  await walk.press('Show what would happen');
  await walk.desk.sees(walk.desk.panel.getByRole('heading', { name: 'What would happen' }));
}

async function writes(): Promise<void> {
  await walk.press('Write it into the sheets');
  await walk.reads(/^Written\. We have told nobody/);
}

const pair = (mentor: string) =>
  walk.rows('Matches').filter((row) => row['Mentor'] === mentor && !/ended/.test(String(row['Status'])));
const statusOf = (sheet: string, name: string) =>
  walk.rows(sheet).find(({ Name }) => Name === name)?.['Status'];

/** The hub offers one mail about the end, and it goes to this one person. */
async function hearsOfTheEnd(address: string): Promise<void> {
  await walk.reads('1 mail about the end is ready for you to approve.');
  const before = walk.world.mails.length;
  await walk.press('Look at Introduce');
  await walk.press('Approve 1 mail');
  await walk.press(/^Send (the first|1 mail)/);
  await expect.poll(() => walk.mailed(before)).toEqual([address]);
}

test('who is left gets a new mentor: shown by name, written by a press of its own', async () => {
  const world = meeting(4);
  applies(world, 'mentor', 'Rosa Reserve', 'rosa@example.org');
  walk = await open(world);
  const mentee = String(pair('Mara Amentor0')[0]!['Mentee']);
  await leaves('Mara Amentor0');
  await walk.reads(`New proposal: ${mentee} with Rosa Reserve.`);
  await writes();
  expect(walk.rows('Matches').filter(({ Mentor }) => Mentor === 'Rosa Reserve')).toEqual([]);
  await walk.desk.picture('p1-written');
  await walk.press('Write the new proposal');
  await walk.reads('Written to the sheets');
  expect(pair('Rosa Reserve')).toMatchObject([{ Mentee: mentee, Status: 'proposed' }]);
  expect(
    walk
      .rows('Matches')
      .filter((row) => row['Mentee'] === mentee)
      .map(({ Status }) => Status),
  ).toEqual(['ended', 'proposed']);
  await walk.desk.picture('p1-proposed');
});

test('nobody is free for the mentee of the next who leaves: the page says so, and the hub; the next free mentor is hers', async () => {
  const mentee = String(pair('Mara Bmentor1')[0]!['Mentee']);
  await leaves('Mara Bmentor1');
  await walk.reads(`${mentee} would have no mentor for now, and is first in line.`);
  await writes();
  await walk.hub();
  await walk.reads('1 mentee waits for another mentor');
  await walk.reads(`${mentee}: their mentor has left or pauses. They come first in Match.`);
  await walk.desk.look('p2-hub');
  // A mentee who leaves in mid-year makes a mentor free, and whoever waits is proposed to her by name.
  const [{ Mentee: leaver }] = pair('Mara Cmentor2') as [Record<string, string>];
  await leaves(leaver!);
  await walk.reads(`New proposal: ${mentee} with Mara Cmentor2.`);
  await writes();
  expect(statusOf('Mentees', leaver!)).toBe('withdrawn');
  await walk.press('Write the new proposal');
  await walk.reads('Written to the sheets');
  expect(pair('Mara Cmentor2')).toMatchObject([{ Mentee: mentee, Status: 'proposed' }]);
  await walk.hub();
  await walk.hidden('1 mentee waits for another mentor');
});

test('a mentor of two leaves: one mail to the mentor names both, one to each mentee', async () => {
  const other = pair('Rosa Reserve')[0]!;
  await walk.desk.clickMenu('Introduce pairs');
  await walk.press(/^Approve 4 mails/);
  await walk.press('Send 4 mails');
  await walk.reads(/^(\d+) of \1 sent/);
  await expect.poll(() => walk.world.mails.length).toBe(12);
  const sheet = walk.world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const row = sheet.find((cells) => cells[2] === 'Rosa Reserve')!;
  row[2] = 'Mara Dmentor3';
  row[12] = row[13] = 'mentor3@example.org';
  const both = pair('Mara Dmentor3').map(({ Mentee }) => String(Mentee));
  expect(both).toContain(other['Mentee']);
  await leaves('Mara Dmentor3');
  await walk.desk.picture('p3-both');
  await writes();
  await walk.press(/^Look at \d+ mails/);
  await walk.press(/^Approve \d+ mails/);
  await walk.press('Send the first');
  await walk.press(/^Send \d+ mails?/);
  await walk.reads(/^(\d+) of \1 sent/);
  const last = walk.world.mails
    .slice(12)
    .filter(({ to, body }) => to[0] === 'mentor3@example.org' && body !== '');
  expect(last).toHaveLength(1);
  for (const name of both) expect(last[0]!.body).toContain(name);
});

test('a run that was cut half way: the same button again, and it is as if nothing had been cut', async () => {
  const world = meeting(2);
  const whole = askIn(structuredClone(world), 'leaving', LEAVE);
  askIn(world, 'leaving', LEAVE, { kind: 'kill-before', at: Math.floor(whole.ledger.calls * 0.8) });
  world.clock = NOW;
  walk = await open(world);
  await leaves('Mara Amentor0');
  await writes();
  expect(statusOf('Mentors', 'Mara Amentor0')).toBe('withdrawn');
  expect(walk.rows('Matches').filter(({ Status }) => Status === 'ended')).toHaveLength(1);
  await walk.press('Cancel 2 meetings');
  await walk.reads('Cancelled. Google has told the people.');
  expect(confirmed(world)).toHaveLength(2);
});

test('somebody in a circle leaves: one guest less in each meeting to come, and the others stay', async () => {
  walk = await open(inCircles(6));
  const [{ Person: name, Circle: circle }] = walk.rows('Circles').filter(({ Role }) => Role === 'mentee') as [
    Record<string, string>,
  ];
  const guests = () => confirmed(walk.world).reduce((n, { attendees }) => n + attendees.length, 0);
  const [before, events] = [guests(), confirmed(walk.world).length];
  await leaves(name!);
  await walk.reads(`${name} is a guest of 2 meetings to come of ${circle}`);
  await walk.desk.look('p5-circle');
  await writes();
  await walk.press(`Take ${name} off the guests`);
  await expect.poll(guests).toBe(before - 2);
  expect(confirmed(walk.world)).toHaveLength(events);
  expect(walk.rows('Circles').find(({ Person }) => Person === name)).toMatchObject({ Status: 'ended' });
  expect(
    walk.rows('Circles').filter(({ Circle, Status }) => Circle === circle && Status === 'ended'),
  ).toHaveLength(1);
  await walk.hub();
  await walk.hidden(/still a guest/);
});

test('the others of the circle hear who left: counted by the hub, one mail each after Send', async () => {
  const [{ Person: gone, Circle: circle }] = walk
    .rows('Circles')
    .filter(({ Status }) => Status === 'ended') as [Record<string, string>];
  const others = walk
    .rows('Circles')
    .filter((row) => row['Circle'] === circle && row['Status'] === 'introduced')
    .map(({ Person }) => String(Person));
  await walk.hub((world) => {
    world.clock = NOW + DAY;
  });
  await walk.reads(`${others.length} people in circles have not been told who came or left`);
  const before = walk.world.mails.length;
  await walk.press('Look at Introduce');
  await walk.press(`Approve ${others.length} mails`);
  await walk.reads(/in the sheet Outbox\. Nothing was sent\./);
  expect(walk.world.mails).toHaveLength(before);
  await walk.press('Send the first');
  await walk.reads(`${others.length} of ${others.length} sent.`);
  const mails = walk.world.mails.slice(before);
  expect(new Set(mails.map(({ to }) => to[0])).size).toBe(others.length);
  for (const { body } of mails) expect(body).toContain(`No longer in ${circle}: ${gone}.`);
  await walk.hub();
  await walk.hidden(/have not been told who came or left/);
});

/** The mentor whose row of Matches is read here, and the mentee. */
const MENTOR = 'mentor0@example.org';
const theirs = () => walk.rows('Matches').find((row) => row['Mentor address'] === MENTOR)!;
const sheetOf = (name: string) => walk.world.sheets.find((sheet) => sheet.name === name)!.rows;

test('a partner’s list is pasted in: the new sheet alone is asked about, and the pairs stay', async () => {
  const world = meeting(3);
  valueIn(world, 'columns', CONFIRM);
  walk = await open(world);
  const before = ['Matches', 'Columns', 'Catch-ups', 'Outbox'].map(walk.rows);
  await walk.hub(() => {
    addSheet(walk.world, 'Partner list', [
      ['Name', 'E-mail', 'Company', 'Role'],
      ['Pia Park', 'pia@partner.example.org', 'Acme', 'mentor'],
      ['Quin Rao', 'quin@partner.example.org', 'Acme', 'mentor'],
    ]);
  });
  await walk.reads('1 sheet: say whose answers it holds');
  await walk.reads('3 pairs introduced');
  await walk.press(/^1\. Set up/);
  await walk.reads('Partner list');
  await walk.desk.picture('p6-list');
  expect(['Matches', 'Columns', 'Catch-ups', 'Outbox'].map(walk.rows)).toEqual(before);
  expect([confirmed(world).length, world.mails.length]).toEqual([6, 6]);
  await walk.hub(() => {
    walk.world.sheets = walk.world.sheets.filter(({ name }) => name !== 'Partner list');
  });
});

test('the address was wrong and is corrected in the answers: found under the former one, and the mail goes to the new one', async () => {
  const former = String(theirs()['Mentee address']);
  await walk.hub(() => {
    for (const row of sheetOf('Mentee answers')) if (row[1] === former) row[1] = 'corrected@example.org';
  });
  const before = walk.world.mails.length;
  await walk.press(/^\d\. Introduce/);
  await walk.opens('A mail did not arrive?');
  await walk.fills('Name or mail address', former);
  await walk.press('Show their mails');
  await walk.press('Send again');
  await walk.reads('One more mail waits, and nothing has gone yet. Press Send it now.');
  await walk.press(/^Send it now/);
  await expect.poll(() => walk.mailed(before)).toEqual(['corrected@example.org']);
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.press('Invite the new address instead');
  await walk.hidden('Invite the new address instead');
  const guests = confirmed(walk.world).flatMap(({ attendees }) => attendees.map(({ email }) => email));
  expect(guests.filter((one) => one === 'corrected@example.org')).toHaveLength(2);
  expect(guests).not.toContain(former);
});

test('name and address change at once: asked by name, settled by one cell, and nobody is introduced again', async () => {
  const name = String(theirs()['Mentor']);
  await walk.hub(() => {
    for (const row of sheetOf('Mentor answers'))
      if (row[1] === MENTOR) [row[1], row[2]] = ['married@example.org', 'Kim Newname'];
  });
  await walk.reads(new RegExp(`No answer of ${name} counts at the moment\\. Is Kim Newname the same person`));
  await walk.desk.picture('p7-newname');
  await walk.hub(() => {
    const pair = sheetOf('Matches').find((cells) => cells.includes(name))!;
    pair[pair.indexOf(name)] = 'Kim Newname';
  });
  await walk.hidden(/counts at the moment/);
  await walk.press(/^\d\. Introduce/);
  await expect.poll(() => walk.button('Read again').isEnabled()).toBe(true);
  await walk.reads('There is nobody to write to about this now.');
  await walk.hub();
  await walk.press(/^\d\. Catch-ups/);
  await walk.button('Invite the new address instead').waitFor();
});

test('a mentor has died: no goodbye is written, and the mentee still hears of the end', async () => {
  const [row] = walk.rows('Matches').filter(({ Mentor }) => Mentor !== 'Kim Newname') as [
    Record<string, string>,
  ];
  await leaves(row['Mentor']!);
  await writes();
  await walk.hub(() => {
    const [header] = sheetOf('Mentors');
    sheetOf('Mentors').find((cells) => cells.includes(row['Mentor']!))![header!.indexOf('Status')] =
      'deceased';
  });
  await hearsOfTheEnd(row['Mentee address']!);
});

test('somebody is erased whose mentee is left: who will be told is said before, and the mentee comes first and hears of it once', async () => {
  const [row] = walk
    .rows('Matches')
    .filter(({ Mentor, Status }) => Status === 'introduced' && Mentor !== 'Kim Newname') as [
    Record<string, string>,
  ];
  await walk.hub();
  await walk.press('Data and permissions');
  await walk.fills('Mail address of the person', row['Mentor address']!);
  await walk.desk.panel.getByLabel('Also delete the rows').check();
  await walk.press('Show what would go');
  await walk.reads(`a mail about the end will be ready for you to approve: ${row['Mentee']}`);
  await walk.desk.look('p8-erase');
  await walk.press('Erase');
  await walk.press('Yes, erase');
  await walk.reads('Erased. What we cannot take out is listed below: please take it out yourself.');
  expect(JSON.stringify(walk.world.sheets)).not.toContain(row['Mentor address']);
  await walk.hub();
  await walk.reads(new RegExp(`${row['Mentee']}.*: their mentor has left or pauses`));
  await hearsOfTheEnd(row['Mentee address']!);
});

test('somebody who is mentor and mentee leaves in one role: the other match and its meetings stay, and the mail says in which', async () => {
  const world = ladderInTwoRoles({
    Strands: [
      ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
      ['Programme', 'one-to-one', '', 1, 1, 60],
    ],
  });
  valueIn(world, 'schedule', PROPOSE);
  createAll(world);
  world.clock = NOW;
  walk = await open(world);
  const [ada, liv] = ['Ada Alder', 'Liv Lund'].map(addressOf) as [string, string];
  const row = (mentee: string) => walk.rows('Matches').find((one) => one['Mentee address'] === mentee)!;
  const [own, events] = [row(ada), confirmed(world).length];
  const meetingsOf = (...two: string[]) =>
    confirmed(world).filter(({ attendees }) =>
      two.every((who) => attendees.some(({ email }) => email === who)),
    );
  expect([meetingsOf(liv, ada).length, meetingsOf(ada).length]).toEqual([1, 2]);
  await walk.press('Somebody leaves');
  await walk.fills('Name or mail address', 'Ada Alder');
  await walk.press('Show what would happen');
  await walk.reads(
    'Ada Alder is both a mentor and a mentee. Which of the two ends? Nothing has been written.',
  );
  await walk.press('As a mentor only');
  await walk.reads('Ada Alder goes on as a mentee; nothing changes there.');
  await walk.desk.look('p10-one-role');
  await writes();
  expect([statusOf('Mentors', 'Ada Alder'), statusOf('Mentees', 'Ada Alder') ?? '']).toEqual([
    'withdrawn',
    '',
  ]);
  expect([row(liv)['Status'], row(ada)]).toEqual(['ended', own]);
  await walk.press('Cancel 1 meeting');
  await walk.reads('Cancelled. Google has told the people.');
  expect([meetingsOf(liv, ada).length, meetingsOf(ada).length, confirmed(world).length]).toEqual([
    0,
    1,
    events - 1,
  ]);
  const before = world.mails.length;
  await walk.press('Look at 2 mails');
  await walk.press('Approve 2 mails');
  await walk.press('Send the first');
  await walk.press(/^Send 1 mail/);
  await expect.poll(() => walk.mailed(before)).toEqual([ada, liv].sort());
  const { body } = world.mails.slice(before).find(({ to }) => to.includes(ada))!;
  expect(body).toContain('no longer take part in Ladder 2026 as a mentor.');
  await walk.hub();
  await walk.reads('5 pairs introduced');
});

test('a mentor is away for a while: the pair stays, one meeting moves, the partner is told, and the two go on by themselves', async () => {
  walk = await open(meeting(2));
  const own = () =>
    confirmed(walk.world).filter(({ attendees }) => attendees.some(({ email }) => email === MENTOR));
  const [name, mentee] = [String(theirs()['Mentor']), String(theirs()['Mentee'])];
  const until = new Date(Math.max(...own().map(({ start }) => start))).toISOString().slice(0, 10);
  await walk.hub();
  await walk.press('Somebody leaves');
  await walk.fills('Name or mail address', name);
  await walk.chooses('For how long', 'away for a while, pair kept');
  await walk.fills('From', '2026-03-11');
  await walk.fills('Back on', until);
  await walk.press('Show what would happen');
  await walk.reads(`${mentee} and ${name} stay a pair, and go on by themselves on ${daySaid(until, 'en')}.`);
  await walk.desk.look('p9-away');
  await writes();
  expect(statusOf('Mentors', name)).toBe(`away 2026-03-11 – ${until}`);
  await walk.press('Find a later time for 1 meeting');
  await walk.reads(/Nobody is told before you press Move\.$/);
  await walk.press('Move 1 meeting, and tell both');
  await walk.reads('Moved; Google told 2 people.');
  expect(own().every(({ start }) => start >= Date.parse(until))).toBe(true);
  expect([own().length, theirs()['Status']]).toEqual([2, 'introduced']);
  const before = walk.world.mails.length;
  await walk.press('Look at 1 mail');
  await walk.press('Approve 1 mail');
  await walk.press(/^Send (the first|1 mail)/);
  await expect.poll(() => walk.mailed(before)).toEqual([theirs()['Mentee address']]);
  await walk.hub((world) => {
    world.clock = NOW + 2 * DAY;
  });
  await walk.reads('1 person is or will be away, and keeps their place');
  await walk.hub((world) => {
    world.clock = Math.max(...own().map(({ start }) => start)) + DAY;
  });
  await walk.reads('1 person is back');
});

test('a note that does not say whether they take part: Match asks, one press answers, and it is taken back', async () => {
  walk = await open(noted());
  await walk.hub();
  await walk.reads(/^Next: Match – 3 people: do they take part\?/);
  await walk.press(/^3\. Match/);
  await walk.reads('“see mail” in Mentee answers');
  await walk.desk.look('asked-whether');
  const answers = JSON.stringify(walk.rows('Mentee answers'));
  await walk.press('Leave out');
  await walk.reads('Hugo Holm, Gro Gram are left out.');
  await walk.hidden('“see mail” in Mentee answers');
  expect([statusOf('Mentees', 'Hugo Holm'), statusOf('Mentees', 'Gro Gram')]).toEqual([
    'withdrawn',
    'withdrawn',
  ]);
  expect(JSON.stringify(walk.rows('Mentee answers'))).toBe(answers);
  await walk.press('Try it');
  await walk.reads('“see mail” in Mentor answers');
  await walk.hub();
  await walk.press('Take something back');
  await walk.press('Take it back');
  await walk.reads('2 rows are gone again.');
  expect(walk.rows('Mentees')).toEqual([]);
});
