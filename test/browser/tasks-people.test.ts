// Everyday tasks about people who leave, come, answer again, as in docs/tasks.md; each group goes through one programme in a row.
import { expect, test } from 'vitest';
import { confirmed } from '../catch-up-world.ts';
import { inCircles } from '../circle-world.ts';
import { applies, LEAVE, meeting } from '../leaving-world.ts';
import { askIn, NOW } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

/** From the hub to the page about somebody who leaves, and what would happen. */
async function leaves(name: string): Promise<void> {
  await walk.hub();
  await walk.press('Somebody leaves');
  await walk.fills('Name or mail address', name);
  await walk.press('Show what would happen');
  await walk.reads('What would happen');
}

async function writes(): Promise<void> {
  await walk.press('Write it into the sheets');
  await walk.reads(/^Written\. We have told nobody/);
}

const pair = (mentor: string) =>
  walk.rows('Matches').filter((row) => row['Mentor'] === mentor && !/ended/.test(String(row['Status'])));
const statusOf = (sheet: string, name: string) =>
  walk.rows(sheet).find(({ Name }) => Name === name)?.['Status'];

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
  await walk.reads(`Their mentor has left or pauses: ${mentee}. They come first in Match.`);
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
  await walk.reads(/\d+ of \d+ sent\./);
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
