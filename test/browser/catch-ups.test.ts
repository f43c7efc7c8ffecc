// Catch-ups in a real browser: propose, move one by hand, create, an answer comes in, a deleted event is asked about.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { introducedWorld } from './introduced.ts';

const before = await atTheDesk('phd');
const { desk, page, panel, button, files } = await atTheDesk({ world: await introducedWorld() });

/** The calendar as a file, as its people would change it. */
async function inCalendar(change: (text: string) => string): Promise<void> {
  await expect.poll(() => files('calendar', '.ics').length).toBe(1);
  const [file] = files('calendar', '.ics');
  await expect.poll(() => readFileSync(file!, 'utf8').match(/BEGIN:VEVENT/g)?.length).toBe(84);
  writeFileSync(file!, change(readFileSync(file!, 'utf8')));
}

/** Events that stand in people's calendars. */
const standing = () => readFileSync(files('calendar', '.ics')[0]!, 'utf8').match(/STATUS:CONFIRMED/g)?.length;
const saysState = (state: string) => page.locator('#grid td', { hasText: new RegExp(`^${state}$`) }).count();

test('before anybody was introduced, the page says so', async () => {
  const { desk, page, panel } = before;
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Schedule catch-ups');
  await panel.getByText('Nobody has been introduced yet', { exact: false }).waitFor();
  await desk.look('c0-empty');
  expect(desk.complaints).toEqual([]);
});

test('pairs are introduced, times are proposed, one is moved by hand', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Schedule catch-ups');
  await panel.getByText('14 pairs. No times yet.').waitFor();
  await button('Propose times').click();
  await button('Create 84').waitFor();
  await desk.look('c1-proposed');
  await desk.openTab('Catch-ups');
  await desk.picture('c1-sheet');
  const first = page.locator('#grid tbody tr').nth(0).locator('td').nth(3);
  await first.dblclick();
  await page.getByLabel('Cell').fill('2026-03-31 14:30');
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
  await button('Propose').click();
  await panel.getByText('The sheet Catch-ups shows every time', { exact: false }).waitFor();
  await expect
    .poll(() => page.locator('#grid tbody tr').nth(0).locator('td').nth(7).textContent())
    .toContain('31 Mar 2026, 14:30');
});

test('asked once more, then created with progress', async () => {
  await button('Create 84').click();
  await panel.getByText('Google invites the people of 84 meetings and dates.', { exact: false }).waitFor();
  await desk.look('c2-sure');
  await button('Invite to 84 events').click();
  await desk.sees(panel.getByText('84 events created. Google has invited the people.'));
  await desk.look('c3-created');
  await page.getByRole('button', { name: /^Calendar \(84\)/ }).click();
  await page.frameLocator('iframe[name=paper]').getByText('Tuesday, 31 March 2026 at 14:30').waitFor();
  await desk.picture('c3-calendar');
  await page.getByRole('button', { name: 'Close document' }).click();
});

test('an answer comes in, a meeting is moved, a deleted one is asked about', async () => {
  await inCalendar((text) => {
    const events = text.split(/(?=BEGIN:VEVENT)/);
    const [head, first, second, third, ...rest] = events as [string, string, string, string, ...string[]];
    const answered = second.replace('PARTSTAT=NEEDS-ACTION', 'PARTSTAT=ACCEPTED');
    const moved = third.replace(
      /(DT(?:START|END):\d{6})(\d\d)/g,
      (_, month: string, day: string) => month + String(Number(day) + 1).padStart(2, '0'),
    );
    expect(first).toContain('UID:');
    return [head, answered, moved, ...rest].join('');
  });
  await button('Read answers').click();
  await panel.getByRole('heading', { name: '1 meeting deleted in the calendar' }).waitFor();
  await desk.look('c4-asked');
  await desk.openTab('Catch-ups');
  await expect.poll(() => saysState('moved')).toBe(1);
  expect([standing(), await saysState('deleted')]).toEqual([83, 1]);
  await expect.poll(() => page.locator('#grid td', { hasText: /^yes$/ }).count()).toBe(1);
  await button(/^Create again/)
    .first()
    .click();
  await button('Create 1').waitFor();
  await desk.look('c5-again');
  await button('Create 1').click();
  await button('Invite to 1 event').click();
  await panel.getByText('1 event created. Google has invited the people.').waitFor();
  await expect.poll(standing).toBe(84);
  await expect.poll(() => saysState('deleted')).toBe(0);
});

test('undo asks before it tells anybody; then the one event is gone, and its time is a proposal again', async () => {
  await button(/^Undo the last invitations/).click();
  await panel.getByText('Take 1 meeting out of the calendar again?', { exact: false }).waitFor();
  await desk.look('c6-undo');
  await button('Not yet').click();
  expect([standing(), await saysState('proposed')]).toEqual([84, 0]);
  await button(/^Undo the last invitations/).click();
  await button('Take 1 out').click();
  await panel.getByText('Taken out. The times are proposals again.').waitFor();
  await expect.poll(standing).toBe(83);
  await expect.poll(() => saysState('proposed')).toBe(1);
  await button('Create 1').waitFor();
  expect(desk.complaints).toEqual([]);
});
