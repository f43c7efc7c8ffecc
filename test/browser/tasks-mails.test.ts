// Everyday tasks about mails, the survey and what mentors say, as in docs/tasks.md; each group goes through one programme in a row.
import { expect, test } from 'vitest';
import { addSheet, type World } from '../../src/local/world.ts';
import { introduced } from '../catch-up-world.ts';
import { DAY, programme } from '../introduce-world.ts';
import { applies } from '../leaving-world.ts';
import { CONFIRM, NOW, rowsOf, valueIn, WRITE } from '../workbench.ts';
import { type Walk, walks } from './walk.ts';

const open = await walks();
let walk: Walk;

/** The page Introduce with one reason to write. */
async function toWrite(occasion: string): Promise<void> {
  await walk.hub();
  await walk.press(/^\d\. Introduce/);
  await walk.chooses('What to write', occasion);
}

/** Approves and sends all of it; how many went. */
async function sends(occasion: string): Promise<string[]> {
  const before = walk.world.mails.length;
  await toWrite(occasion);
  await walk.press(/^Approve \d+ mail/);
  await walk.reads(/in the sheet Outbox\. Nothing was sent\./);
  expect(walk.world.mails.length).toBe(before);
  if (await walk.button('Send the first').isVisible()) await walk.press('Send the first');
  const rest = walk.button(/^(Send \d+ mail|Nothing to send)/);
  await rest.waitFor();
  if (await walk.button(/^Send \d+ mail/).isVisible()) await walk.press(/^Send \d+ mail/);
  await walk.reads(/^(\d+) of \1 sent/);
  return walk.mailed(before);
}

/** One setting changed on the page Settings. */
async function sets(group: string, label: string, value: string): Promise<void> {
  await walk.hub();
  await walk.press('Settings');
  // Fields of an earlier look stand there already; what is typed before they are read anew is gone.
  await walk.hidden('Reading your sheets…');
  await walk.opens(group);
  const field = walk.desk.panel.getByLabel(label, { exact: true });
  if ((await field.evaluate((one) => one.tagName)) === 'SELECT') await field.selectOption(value);
  else await field.fill(value);
  await walk.press('Save 1 change');
  await walk.reads(/^Saved/);
}

const hubLine = async () => {
  await walk.hub();
  return walk.button(/^\d\. Introduce/).innerText();
};

test('a reminder to meet: a pair of whom one said that they met gets none, and whoever said that they had not is told so', async () => {
  const world = introduced(3);
  valueIn(world, 'columns', CONFIRM);
  addSheet(world, 'Check-in', [
    ['Timestamp', 'Email Address', 'Have you met?', 'Is it a good fit for you?'],
    ['2026-03-15 10:00:00', 'mentee0@example.org', 'Not yet', ''],
    ['2026-03-15 10:00:00', 'mentor0@example.org', 'Yes', 'A good fit'],
  ]);
  valueIn(world, 'columns', {
    decisions: [{ sheet: 'Check-in', header: '', field: 'check-in' }],
    accept: 'coordinator',
    write: true,
  });
  world.clock = NOW + 8 * DAY;
  walk = await open(world);
  await walk.reads('1 pair has not met, as one of them says');
  await walk.desk.picture('m1-hub');
  const to = await sends('Reminder to meet');
  await walk.desk.picture('m1-sent');
  const met = rowsOf(world, 'Matches')!.find((row) => row.includes('mentor0@example.org'))!;
  const people = [0, 1, 2].flatMap((k) => [`mentee${k}@example.org`, `mentor${k}@example.org`]);
  expect(to).toEqual(people.filter((one) => !met.includes(one)).sort());
  const body = (who: string) => [...world.mails].reverse().find((mail) => mail.to[0] === who)!.body;
  expect(body('mentee0@example.org')).toContain('You told us that you had not met yet');
  expect(body('mentor1@example.org')).toContain('If you have not met yet');
  await walk.hub();
  await walk.hidden(/has not met, as one of them says/);
});

test('mails for a day to come: nothing goes before it, and on the day the hub offers them', async () => {
  await toWrite('Is it a good fit?');
  await walk.fills('Not before this day (for example 2026‑04‑01)', '2026-03-30');
  await walk.desk.panel.getByLabel(/^Not before/).press('Tab');
  await walk.press(/^Approve \d+ mails/);
  await walk.reads(/mails prepared, not to go before 30 March 2026\. Nothing goes out on its own/);
  expect(await hubLine()).toContain('waiting until 30 March 2026 or later');
  await walk.hub((world) => {
    world.clock = NOW + 20 * DAY;
  });
  await walk.reads('5 mails can go now: their day has come');
  await walk.desk.look('m2-day');
  await walk.press('Look at Introduce');
  await walk.press(/^Send the first/);
  await walk.press('Send 3 mails');
  await walk.reads('5 of 5 sent.');
  expect(await hubLine()).toContain('15 mails sent');
});

test('copies to the shared mailbox, a handbook for mentors, and other words: what was approved waits until it is approved anew', async () => {
  const world = programme(2);
  valueIn(world, 'columns', CONFIRM);
  walk = await open(world);
  await sets('Mails and documents', 'Copy to', 'team@example.org');
  await sets('Mails and documents', 'Handbook link for mentors', 'https://example.org/mentors');
  await toWrite('Introduction');
  await walk.press('Approve 4 mails');
  await walk.reads('4 mails in the sheet Outbox. Nothing was sent.');
  const texts = world.sheets.find(({ name }) => name === 'Mail texts')!.rows;
  const text = texts.find(([kind, language]) => kind === 'introduction' && /^e/i.test(String(language)))!;
  text[2] = 'You two should meet';
  await walk.press('Send the first');
  await walk.reads(/^Some texts have changed since you approved them/);
  expect(world.mails).toEqual([]);
  await walk.desk.picture('m3-changed');
  await walk.press('Approve the new texts');
  await walk.press('Send the first');
  await walk.press('Send 2 mails');
  await walk.reads('4 of 4 sent.');
  expect(world.mails.map(({ subject, cc }) => [subject, cc[0]])).toEqual(
    Array(4).fill(['You two should meet', 'team@example.org']),
  );
  for (const { to, body } of world.mails)
    expect(body.includes('https://example.org/mentors')).toBe(/^mentor/.test(to[0]!));
});

test('“Send again” was pressed at the wrong person: taken back, and nothing goes again', async () => {
  const before = JSON.stringify(walk.rows('Outbox'));
  await walk.opens('A mail did not arrive?');
  await walk.fills('Name or mail address', 'mentee0@example.org');
  await walk.press('Show their mails');
  await walk.press('Send again');
  await walk.reads('One more mail waits, and nothing has gone yet. Press Send it now.');
  expect(walk.rows('Outbox')).toHaveLength(5);
  await walk.hub();
  await walk.press('Take something back');
  await walk.press('Take it back');
  await walk.reads(/ (is as it was before|are as they were before|(is|are) gone again)\.$/);
  await walk.desk.look('m4-back');
  expect(JSON.stringify(walk.rows('Outbox'))).toBe(before);
  expect(await hubLine()).toContain('4 mails sent');
});

test('somebody in a match answers again: the hub names her, and the pair stays', async () => {
  const answers = walk.world.sheets.find(({ name }) => name === 'Mentee answers')!.rows;
  answers.push(
    answers[1]!.map((cell, k) => (k === 0 ? '2026-03-11 10:00:00' : k === 5 ? 'To write.' : cell)),
  );
  await walk.hub();
  await walk.reads('1 person in a match has answered again: Nils Amentee0.');
  expect(walk.rows('Matches').map(({ Status }) => Status)).toEqual(['introduced', 'introduced']);
});

/** Two strands with a pair each. */
function strands(): World {
  const world = programme(2);
  for (const name of ['Mentor answers', 'Mentee answers']) {
    const { rows } = world.sheets.find((sheet) => sheet.name === name)!;
    for (const [k, row] of rows.entries()) row.push(k === 0 ? 'Strand' : k === 1 ? 'Faculty' : 'Fellows');
  }
  addSheet(world, 'Strands', [
    ['Strand', 'Kind', 'Places', 'Months', 'Meetings', 'Minutes'],
    ['Faculty', 'one-to-one', '', 2, 2, 60],
    ['Fellows', 'one-to-one', '', 2, 2, 60],
  ]);
  valueIn(world, 'columns', CONFIRM);
  valueIn(world, 'match', WRITE);
  return world;
}

test('only one strand is introduced: only its two people are in the Outbox', async () => {
  walk = await open(strands());
  await toWrite('Introduction');
  await walk.chooses('Strand', 'Fellows');
  await walk.press('Approve 2 mails');
  await walk.reads('2 mails in the sheet Outbox. Nothing was sent.');
  expect(
    walk
      .rows('Outbox')
      .map(({ To }) => To)
      .sort(),
  ).toEqual(['mentee1@example.org', 'mentor1@example.org']);
  await walk.hub();
  await walk.reads(/^Faculty: 1 mentee, 1 mentor, 1 pair proposed/);
});

const QUESTIONS = ['How satisfied are you with the programme?', 'Would you recommend it?'];

test('few survey answers: whoever has not answered is reminded; of an anonymous survey nobody is, and the page says why', async () => {
  const world = introduced(3, [['Survey link', 'https://example.org/survey', '']]);
  addSheet(world, 'Final survey', [
    ['Timestamp', 'Email Address', ...QUESTIONS],
    ...[0, 1].map((k) => ['2026-06-11 10:00:00', `mentor${k}@example.org`, 5, 9]),
  ]);
  walk = await open(world);
  await walk.press(/^\d\. Survey/);
  await walk.press('Remind those who have not answered');
  await walk.press('Approve 4 mails');
  await walk.press('Send the first');
  await walk.press('Send 3 mails');
  await walk.reads('4 of 4 sent.');
  expect(walk.mailed(6)).toEqual(
    [0, 1, 2].map((k) => `mentee${k}@example.org`).concat('mentor2@example.org'),
  );
  const survey = world.sheets.find(({ name }) => name === 'Final survey')!;
  survey.rows = survey.rows.map((row) => row.filter((_, k) => k !== 1));
  await walk.hub();
  await walk.press(/^\d\. Survey/);
  await walk.press('Remind those who have not answered');
  await walk.opens(/held back/);
  await walk.reads(/carry no address/);
  await walk.desk.picture('m5-anonymous');
  expect([walk.rows('Outbox').filter(({ State }) => State !== 'sent'), world.mails.length]).toEqual([[], 10]);
});

test('a mentor shall have a say: the mentor alone is asked, a no frees both, an answer by the form is noted by a press', async () => {
  const world = programme(3);
  walk = await open(world);
  await sets('Matching', "Mentors' say", 'yes');
  const to = await sends('Is this mentee right for you? (to mentors)');
  expect(to).toEqual([0, 1, 2].map((k) => `mentor${k}@example.org`));
  await toWrite('Introduction');
  await walk.reads('There is nobody to write to about this now.');
  const rows = walk.rows('Matches');
  addSheet(world, 'Mentors answer', [
    ['Timestamp', 'This is about', 'Would you like to mentor this person?', 'Anything to add?'],
    ['2026-03-11 10:00:00', `${rows[0]!['Mentee']} · ${rows[0]!['Mentor']}`, 'Yes, gladly', ''],
    ['2026-03-11 11:00:00', `${rows[1]!['Mentee']} · ${rows[1]!['Mentor']}`, 'No', ''],
  ]);
  await walk.hub();
  await walk.reads(`${rows[0]!['Mentor']} says yes to ${rows[0]!['Mentee']}.`);
  await walk.desk.look('m6-said');
  await walk.press('Note it in Matches');
  await walk.hidden('Mentors have answered');
  expect(walk.rows('Matches').map(({ Status }) => Status)).toEqual(['accepted', 'declined', 'proposed']);
  await walk.reads(`${rows[1]!['Mentee']}: their match has ended or was declined.`);
  await walk.press('Look at Match');
  await walk.press(/^Try/);
  await walk.reads('Nothing was written.');
  await walk.desk.picture('m6-match');
});

test('a mentor’s yes is noted in Status by hand: the two can be introduced, and whoever has not answered is not', async () => {
  const rows = walk.world.sheets.find(({ name }) => name === 'Matches')!.rows;
  const status = rows[0]!.indexOf('Status');
  const asked = rows.find((row) => row[status] === 'proposed')!;
  await walk.hub(() => {
    asked[status] = 'Yes';
  });
  await walk.reads(/2 pairs to introduce/);
  const people = walk.rows('Matches').filter(({ Status }) => Status !== 'declined');
  const to = await sends('Introduction');
  expect(to).toEqual(people.flatMap((row) => [row['Mentee address'], row['Mentor address']]).sort());
  expect(walk.rows('Matches').filter(({ Status }) => Status === 'introduced')).toHaveLength(2);
});

test('a row waits in Set up while pairs wait: the hub leads on to Introduce, and still says the row', async () => {
  const world = programme(2);
  valueIn(world, 'columns', CONFIRM);
  applies(world, 'mentee', 'Lea Late', 'lea late@example.org');
  walk = await open(world);
  await walk.reads('1 row to look at');
  await walk.reads(/^Next: Introduce – 2 pairs to introduce/);
  await walk.press(/^\d\. Introduce/);
  await walk.press('Approve 4 mails');
  await walk.reads('4 mails in the sheet Outbox. Nothing was sent.');
  const pairs = walk.rows('Matches').flatMap((row) => [row['Mentee address'], row['Mentor address']]);
  expect(
    walk
      .rows('Outbox')
      .map(({ To }) => To)
      .sort(),
  ).toEqual(pairs.sort());
  expect(world.mails).toEqual([]);
  await walk.hub();
  await walk.reads('1 row to look at');
});
