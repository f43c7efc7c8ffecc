// Taking back, as in docs/tasks.md: what is clicked, and what sheets, Outbox and page say afterwards.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { matchedWorld } from './introduced.ts';
import { YearWalk } from './year-walk.ts';

const { desk, panel, button, texts } = await atTheDesk({ world: await matchedWorld() });
const walk = new YearWalk(desk, 'en');

async function toTakeBack(): Promise<void> {
  await button(/All steps/).click();
  await button('Take something back').click();
  await panel.getByRole('heading', { name: 'Take something back' }).waitFor();
}

test('Match was pressed too early: the proposals go, and come back by one more press', async () => {
  await desk.page.getByRole('tab').first().waitFor();
  await desk.clickMenu('Match mentors and mentees');
  const proposed = await walk.rows('Matches');
  await toTakeBack();
  await walk.reads('rows would go again.');
  await desk.look('take-back');
  await button('Take it back').first().click();
  await walk.reads('gone again.');
  expect(await walk.rows('Matches')).toEqual([]);
  await panel.getByRole('heading', { name: /^Taken back/ }).waitFor();
  await button('Take it back').first().click();
  await expect.poll(async () => await walk.rows('Matches')).toEqual(proposed);
});

test('mails approved too early: what waits goes, what went stays and is said', async () => {
  await desk.clickMenu('Introduce pairs');
  await button('Approve 28 mails').click();
  await button('Send the first').click();
  await expect.poll(() => texts('mail', '.eml').length).toBe(2);
  await toTakeBack();
  await walk.reads('Already out, and stays:');
  await walk.reads('Mails that went cannot be called back.');
  await desk.look('take-back-sent');
  await button('Take it back').first().click();
  await walk.reads('gone again.');
  expect((await walk.rows('Outbox')).map(({ State }) => State)).toEqual(['sent', 'sent']);
  expect(texts('mail', '.eml')).toHaveLength(2);
});
