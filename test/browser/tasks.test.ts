// Everyday tasks of a coordinator in the middle of the year, each as in docs/tasks.md: what is clicked, and what the sheets, the Outbox,
// the calendar and the hub say afterwards.
import { expect, test } from 'vitest';
import { createAll, PROPOSE } from '../catch-up-world.ts';
import { valueIn } from '../workbench.ts';
import { atTheDesk } from './at-the-desk.ts';
import { introducedWorld } from './introduced.ts';
import { recipients } from './serve-sample.ts';
import { YearWalk } from './year-walk.ts';

const world = await introducedWorld();
valueIn(world, 'schedule', PROPOSE);
createAll(world);
const { desk, page, panel, button, texts } = await atTheDesk({ world });
const walk = new YearWalk(desk, 'en');
const events = () => texts('calendar', '.ics')[0]?.match(/BEGIN:VEVENT/g)?.length ?? 0;

/** From anywhere to the page about somebody who leaves. */
async function somebodyLeaves(name: string, how: 'withdrawn' | 'paused'): Promise<void> {
  await button(/All steps/).click();
  await button('Somebody leaves').click();
  await panel.getByLabel('Name or mail address').fill(name);
  await panel.getByLabel('For how long').selectOption(how);
  await button('Show what would happen').click();
  await panel.getByRole('heading', { name: 'What would happen' }).waitFor();
}

test('a programme whose pairs have met and have meetings to come', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Open panel');
  await panel.getByText('84 meetings in calendars').first().waitFor();
  await button(/^5\. Catch-ups/).click();
  await panel.getByText('84 meetings of the sheet are in the calendar.', { exact: false }).waitFor();
});

test('task 1, a mentor is injured: shown, written, meetings cancelled, mails sent; nobody else hears of it', async () => {
  const [row] = (await walk.rows('Matches')).filter(({ Status }) => Status === 'introduced');
  const { Mentor: mentor, Mentee: mentee } = row as Record<'Mentor' | 'Mentee', string>;
  await somebodyLeaves(mentor, 'paused');
  await walk.reads(
    `${mentee} and ${mentor} have been introduced: their match ends, and both should be told.`,
  );
  await walk.reads('6 meetings to come stay in their calendars until you press Cancel;');
  await desk.look('t1-shown');
  expect((await walk.rows('Mentors')).every(({ Status }) => Status !== 'paused')).toBe(true);
  await button('Write it into the sheets').click();
  await walk.reads('Written. We have told nobody');
  await desk.look('t1-written');
  expect((await walk.rows('Mentors')).find(({ Name }) => Name === mentor)).toMatchObject({
    Status: 'paused',
  });
  expect(
    (await walk.rows('Matches')).find(({ Mentee, Mentor }) => Mentee === mentee && Mentor === mentor),
  ).toMatchObject({
    Status: 'ended',
  });
  expect(events()).toBe(84);
  await button('Cancel 6 meetings').click();
  await walk.reads('Cancelled. Google has told the people.');
  await expect.poll(() => texts('calendar', '.ics')[0]!.match(/STATUS:CANCELLED/g)?.length).toBe(6);
  await button('Look at 2 mails').click();
  await button('Approve 2 mails').click();
  await button('Send the first').click();
  await button(/^Send 1 mail/).click();
  await panel.getByText('2 of 2 sent.').waitFor();
  await expect.poll(() => texts('mail', '.eml').length).toBe(30);
  const to = recipients(texts('mail', '.eml'));
  for (const address of [row!['Mentor address']!, row!['Mentee address']!])
    expect(to.filter((one) => one === address)).toHaveLength(2);
  await desk.look('t1-mails');
});

/** What stands in the sheets about people, pairs and mails, and how many mails went. */
async function standing(): Promise<string> {
  const sheets = await Promise.all(
    ['Mentors', 'Mentees', 'Matches', 'Outbox'].map((name) => walk.rows(name)),
  );
  return JSON.stringify([sheets, texts('mail', '.eml').length]);
}

test('task 2, she comes back after all: what was told is not taken back in silence', async () => {
  const [row] = (await walk.rows('Matches')).filter(({ Status }) => Status === 'ended');
  const before = await standing();
  await button(/All steps/).click();
  await button('Somebody leaves').click();
  await panel.getByLabel('Name or mail address').fill(row!['Mentor']!);
  await button('Show what would happen').click();
  await walk.reads('A mail about the end went out, or may have.');
  await expect.poll(() => button('Take it back').count()).toBe(0);
  expect(await standing()).toBe(before);
});

test('task 3, the wrong name was clicked: taken back, and everything stands as before', async () => {
  const before = JSON.stringify(await walk.rows('Matches'));
  const row = (await walk.rows('Matches')).find(({ Status }) => Status === 'introduced')!;
  await somebodyLeaves(row['Mentee']!, 'withdrawn');
  await button('Write it into the sheets').click();
  await walk.reads('Written. We have told nobody');
  await button('Take it back').click();
  await walk.reads(
    'Taken back: Status and pairs are as before, and nobody was told. A mail that was held back because of it waits again.',
  );
  expect(JSON.stringify(await walk.rows('Matches'))).toBe(before);
});

test('task 4, two do not get on: from their pair, both stay, and neither is withdrawn', async () => {
  const all = await walk.rows('Matches');
  const at = all.findIndex(({ Status }) => Status === 'introduced');
  await desk.openTab('Matches');
  await page
    .locator(`tr[data-row="${at + 2}"] td`)
    .nth(1)
    .click();
  await desk.clickMenu('Explain selected pair');
  await page.locator('#panel').hover();
  await walk.reads(all[at]!['Mentee']!);
  await expect.poll(() => button('End this match').isEnabled()).toBe(true);
  await button('End this match').click();
  await walk.reads('What happened?');
  await button('The two part, and both stay').click();
  await panel.getByRole('heading', { name: 'What would happen' }).waitFor();
  await desk.look('t4-part');
  await button('Write it into the sheets').click();
  await walk.reads('Written. We have told nobody');
  const now = await walk.rows('Matches');
  expect(now[at]).toMatchObject({ Status: 'ended', Mentee: all[at]!['Mentee'], Mentor: all[at]!['Mentor'] });
  expect((await walk.rows('Mentors')).filter(({ Status }) => Status === 'withdrawn')).toEqual([]);
  const before = texts('mail', '.eml').length;
  await button('Look at 2 mails').click();
  await button('Approve 2 mails').click();
  // The first of this kind went in task 1.
  await button('Send 2 mails').click();
  await expect.poll(() => texts('mail', '.eml').length).toBe(before + 2);
  const to = recipients(texts('mail', '.eml'));
  for (const address of [now[at]!['Mentor address']!, now[at]!['Mentee address']!])
    expect(to.filter((one) => one === address)).toHaveLength(2);
});

/** The page Introduce with one reason to write. */
async function toWrite(occasion: string): Promise<void> {
  const back = button(/All steps/);
  if ((await back.count()) > 0) await back.click();
  await button(/^\d\. Introduce/).click();
  await panel.getByRole('heading', { name: 'Introduce', level: 1 }).waitFor();
  await panel.getByLabel('What to write').selectOption({ label: occasion });
  await expect.poll(() => panel.getByLabel('What to write').isEnabled()).toBe(true);
}

test('task 5, a late applicant: the hub names her, Match proposes her beside the kept pairs, by name', async () => {
  await walk.arrives('Mentees (answers)', {
    Timestamp: '2027-01-10 10:00:00',
    Mail: 'late.lena@example.org',
    Name: 'Lena Late',
  });
  await desk.clickMenu('Open panel');
  await button('Refresh').click();
  await expect.poll(() => button('Refresh').isEnabled()).toBe(true);
  await walk.reads('1 person is new: Lena Late.');
  await desk.look('t5-hub');
  await button('Look at Match').first().click();
  await button(/^Try/).click();
  await panel.getByText('What would change').waitFor();
  await panel.getByText('Lena Late').first().waitFor();
  await desk.look('t5-match');
  const kept = (await walk.rows('Matches')).filter(({ Status }) => Status === 'introduced');
  await button(/^Write (matches|changes)$/).click();
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  const now = await walk.rows('Matches');
  for (const row of kept)
    expect(now).toContainEqual(
      expect.objectContaining({ Mentee: row['Mentee'], Mentor: row['Mentor'], Status: 'introduced' }),
    );
});

test('task 6, a mail never arrived: sent again to her alone, with the reason in the Outbox', async () => {
  const row = (await walk.rows('Matches')).find(({ Status }) => Status === 'introduced')!;
  const before = texts('mail', '.eml').length;
  await toWrite('Introduction');
  await panel.getByText('A mail did not arrive?').click();
  await panel.getByLabel('Name or mail address').fill(row['Mentee']!);
  await button('Show their mails').click();
  await panel.getByLabel('Why? Your words go into the sheet Outbox').fill('lost in a filter');
  await desk.look('t6-mails');
  await button(/^Send again/)
    .first()
    .click();
  await walk.reads('One more mail waits, and nothing has gone yet. Press Send it now.');
  await button(/^Send it now/).click();
  await expect.poll(() => texts('mail', '.eml').length).toBe(before + 1);
  const address = row['Mentee address']!;
  expect(recipients(texts('mail', '.eml')).filter((to) => to === address)).toHaveLength(2);
  const rows = (await walk.rows('Outbox')).filter(({ To }) => To === address);
  expect(rows.map(({ Note }) => Note)).toEqual([
    'Sent again: lost in a filter',
    'Again, because: lost in a filter',
  ]);
});

test('task 7, a mail came back: the Outbox and the hub say so', async () => {
  const row = (await walk.rows('Matches')).filter(({ Status }) => Status === 'introduced')[1]!;
  await toWrite('Introduction');
  await panel.getByText('A mail did not arrive?').click();
  await panel.getByLabel('Name or mail address').fill(row['Mentor']!);
  await button('Show their mails').click();
  await button(/^It came back/)
    .first()
    .click();
  await walk.reads('Noted. If the address was wrong');
  expect((await walk.rows('Outbox')).filter(({ State }) => State === 'bounced').map(({ To }) => To)).toEqual([
    row['Mentor address'],
  ]);
  await walk.press(`‹ ${walk.words.back}`);
  await walk.reads('1 mail came back');
});

test('task 8, the fit check on the day of the introduction: held, with the day from which it is true', async () => {
  const before = await standing();
  await toWrite('Is it a good fit?');
  await walk.reads('There is nobody to write to about this now.');
  await panel.getByText(/held back/).click();
  await walk.reads('introduced on 10 March 2026; this mail is for 24 March 2026 or later');
  expect(await standing()).toBe(before);
});

test('task 9, an invitation to a survey without a link: nobody is written to, and the page says what is missing', async () => {
  const before = await standing();
  await toWrite('Invitation to the survey');
  await panel.getByText(/held back/).click();
  await walk.reads('we have no link to it; write one into the setting Survey link');
  expect(await standing()).toBe(before);
});

test('task 10, the link is set, and everybody who was introduced is invited once', async () => {
  await walk.press(`‹ ${walk.words.back}`);
  await button('Settings').click();
  await panel.locator('summary', { hasText: 'Survey and personal data' }).first().click();
  await panel.getByLabel('Survey link').fill('https://example.org/survey');
  await button('Save 1 change').click();
  await walk.reads('Saved');
  await toWrite('Invitation to the survey');
  await button(/^Approve \d+ mails/).waitFor();
  const met = (await walk.rows('Matches')).filter(({ Status }) => Status === 'introduced');
  const people = new Set(met.flatMap((row) => [row['Mentee address'], row['Mentor address']]));
  // Nothing goes to an address from which a mail came back.
  const dead = (await walk.rows('Outbox')).filter(({ State }) => State === 'bounced');
  const n = people.size - new Set(dead.map(({ To }) => To)).size;
  await button(`Approve ${n} mails`).click();
  await walk.reads(`${n} mails in the sheet Outbox. Nothing was sent.`);
  expect((await walk.rows('Outbox')).filter(({ Kind }) => Kind === 'survey invitation')).toHaveLength(n);
});

test('nothing on the console, nothing that Google would refuse', () => {
  expect(desk.complaints).toEqual([]);
});
