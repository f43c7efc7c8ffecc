// A kick-off that moves, as a coordinator lives it: added by the form, created, changed in the sheet, said, moved; then the edition ends.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { introducedWorld } from './introduced.ts';

const { desk, page, panel, button, files } = await atTheDesk({ world: await introducedWorld() });

const cell = (row: number, column: number) =>
  page.locator('#grid tbody tr').nth(row).locator('td').nth(column);

async function write(row: number, column: number, text: string): Promise<void> {
  await cell(row, column).dblclick();
  await page.getByLabel('Cell').fill(text);
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
}

test('pairs are introduced, and a kick-off is added by the form', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Schedule catch-ups');
  await panel.getByText('Add a date').click();
  await panel.getByLabel('What', { exact: true }).fill('Kick-off');
  await panel.getByLabel('Day').fill('2027-01-12');
  await panel.getByLabel('Begins at, in the programme’s time zone').fill('17:00');
  await desk.look('m0-form');
  await button('Add to Dates').click();
  await panel.getByText('Added to the sheet Dates.', { exact: false }).waitFor();
  await button('Create 1').click();
  await button('Invite to 1 event').click();
  await panel.getByText('1 event created. Google has invited the people.').waitFor();
});

test('the kick-off moves: sheet, calendar, hub and page say the same before and after', async () => {
  await desk.openTab('Dates');
  await write(0, 1, '2027-01-14 17:00');
  await button('‹ All steps').click();
  const says =
    /Kick-off \(\d+ guests\): the calendar says Tue 12 Jan 2027, 17:00 .*, the sheet says Thu 14 Jan 2027, 17:00/;
  await panel.getByText(says).first().waitFor();
  await panel
    .getByRole('button', { name: /Catch-ups/ })
    .first()
    .click();
  await panel.getByRole('heading', { name: '1 difference between sheet and calendar' }).waitFor();
  await panel.getByText(says).first().waitFor();
  await desk.look('m1-differs');
  await button(/^Move and tell \d+ people/).click();
  await panel.getByText(/Moved; Google told \d+ people\./).waitFor();
  await desk.look('m2-moved');
  const [file] = files('calendar', '.ics');
  await expect.poll(() => readFileSync(file!, 'utf8')).toContain('DTSTART:20270114T160000Z');
  await expect.poll(() => cell(0, 5).textContent()).toBe('created');
  await button('‹ All steps').click();
  await panel.getByText('14 pairs to find times for').first().waitFor();
});

test('the edition is closed: what is to come is said and cancelled first, then the next one begins here', async () => {
  await button('Data and permissions').click();
  await button('Show the list').click();
  await panel
    .getByText(/1 event still to come is in the calendar\. If you cancel, Google tells \d+ people\./)
    .waitFor();
  await expect.poll(() => button(/^Close 20/).count()).toBe(0);
  await desk.look('m3-open');
  await button('Cancel 1 event').click();
  await button('Cancel 1 and tell').click();
  await panel.getByText('1 event cancelled. No event to come is left in the calendar.').waitFor();
  const [file] = files('calendar', '.ics');
  await expect.poll(() => readFileSync(file!, 'utf8').match(/STATUS:CONFIRMED/g)).toBe(null);
  await button(/^Close 20/).click();
  await button('Yes, close it').click();
  await panel.getByText('Closed. The figures are kept. Now see to what is out of our reach.').waitFor();
  await panel.getByLabel('Its name, for example the year').fill('Second edition');
  await button('Begin this edition').click();
  await button('Yes, begin').click();
  await panel.getByText('Second edition has begun. What to do next stands on this page.').waitFor();
  await panel
    .getByText('from a copy, neither the documents nor the calendar made here', { exact: false })
    .waitFor();
  await desk.look('m4-next');
  await desk.openTab('Returning mentors');
  await expect.poll(() => page.locator('#grid td', { hasText: '@example.org' }).count()).toBeGreaterThan(5);
  await desk.openTab('Earlier pairs');
  await expect.poll(() => page.locator('#grid tbody tr').count()).toBeGreaterThan(13);
  await expect.poll(() => page.locator('#grid td', { hasText: '@' }).count()).toBe(0);
  expect(desk.complaints).toEqual([]);
});
