// What goes wrong in a year, in French: a mail that nobody confirmed, a meeting that somebody deleted, a pair that ends, a
// run taken back. Every look in the words of the panel's own catalogue.
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { YearWalk } from './year-walk.ts';

const { desk, page, panel, files } = await atTheDesk('phd', 'fr-CH');
const walk = new YearWalk(desk, 'fr');
const { introduce, schedule } = walk.words;

/** The button whose words begin like this, whatever number follows. */
const numbered = (text: string) => new RegExp(`^${text.replace(/[\s(]*\d.*/, '')}`);

/** Types into the first cell of the open sheet that reads so. */
async function retype(from: RegExp, to: string): Promise<void> {
  await page.locator('#grid td', { hasText: from }).first().dblclick();
  await page.getByLabel('Cell').fill(to);
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
}

test('a mail that Google did not confirm waits for a person', async () => {
  await page.getByRole('tab').first().waitFor();
  await desk.clickMenu('Set up this programme');
  await walk.press(walk.words.setUp.confirm);
  await walk.reads(walk.words.setUp.isConfirmed);
  await walk.step('match');
  await walk.press(walk.words.match.try);
  await walk.press(walk.words.match.write);
  await walk.reads(walk.words.match.written);
  await walk.step('introduce');
  await walk.press(numbered(introduce.approve(2)));
  await walk.press(introduce.sendFirst);
  await walk.reads(introduce.stopped['first']!);
  await desk.look('frd-1-first');
  await desk.openTab('Outbox');
  await page
    .locator('#grid td', { hasText: /^queued$/ })
    .first()
    .waitFor();
  await retype(/^queued$/, 'sending');
  await walk.press(introduce.again);
  await panel.getByRole('heading', { name: introduce.doubts.title(1) }).waitFor();
  await desk.look('frd-2-unsure');
  await walk.press(numbered(introduce.doubts.went));
  await walk.press(numbered(introduce.sendRest(2)));
  await walk.reads(introduce.progress(28, 28));
  await expect.poll(() => files('mail', '.eml').length).toBe(27);
});

test('meetings are made after a second yes, and one that was deleted is asked about', async () => {
  await walk.step('catch-ups');
  await walk.press(schedule.propose);
  await walk.reads('lun. 30 mars 2026');
  await walk.press(numbered(schedule.create(2)));
  await walk.reads(schedule.no);
  await desk.look('frd-3-sure');
  await walk.press(numbered(schedule.yes(2)));
  await walk.reads(schedule.created(84, false, 0));
  await desk.look('frd-4-created');
  await expect.poll(() => files('calendar', '.ics').length).toBe(1);
  const [file] = files('calendar', '.ics');
  await expect.poll(() => readFileSync(file!, 'utf8').match(/BEGIN:VEVENT/g)?.length).toBe(84);
  const [head, , ...rest] = readFileSync(file!, 'utf8').split(/(?=BEGIN:VEVENT)/);
  writeFileSync(file!, [head, ...rest].join(''));
  await walk.press(schedule.read);
  await panel.getByRole('heading', { name: schedule.asked.title(1) }).waitFor();
  await desk.look('frd-5-deleted');
  await walk.press(numbered(schedule.asked.leave));
  await expect.poll(() => panel.getByRole('heading', { name: schedule.asked.title(1) }).count()).toBe(0);
});

test('a pair that ends: its meetings are cancelled only when a person says so', async () => {
  await desk.openTab('Matches');
  await retype(/^introduced$/, 'ended');
  await walk.press(schedule.read);
  await panel.getByRole('heading', { name: schedule.cancel.title(2).replace(/^2\s/, '') }).waitFor();
  await desk.look('frd-6-ended');
  await walk.press(numbered(schedule.cancel.press(2)));
  await walk.reads(schedule.cancel.done);
});

test('a run is taken back after a second yes', async () => {
  await walk.press(numbered(schedule.undo.press(2)));
  await walk.reads(schedule.no);
  await desk.look('frd-7-undo');
  await walk.press(numbered(schedule.undo.yes(2)));
  await desk.sees(panel.getByText(schedule.undo.done).first());
  await desk.look('frd-8-undone');
  await desk.openTab('Log');
  await desk.picture('frd-9-log');
  expect(desk.complaints).toEqual([]);
});
