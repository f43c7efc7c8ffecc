// Wherever a long page is scrolled to, the coordinator sees what runs, what came of it, and what went wrong.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { serveByCommand } from './serve-sample.ts';
import { wordsOf } from './year-walk.ts';

const english = wordsOf('en');

const { desk, page, panel, button, stop } = await atTheDesk('cern', 'en-GB', serveByCommand);
const frame = () => page.frames()[1]!;
const scrollTo = (to: 'top' | 'bottom') =>
  frame().evaluate(`window.scrollTo(0, ${to === 'top' ? 0 : 'document.documentElement.scrollHeight'})`);

/** Whether the part is there, says something, and lies inside what is seen of the panel. */
const isInSight = (role: string) =>
  frame().evaluate(
    `(() => {
      const part = document.querySelector('[role=${role}]');
      const { top, bottom, height } = part.getBoundingClientRect();
      return part.textContent !== '' && height > 0 && top >= 0 && bottom <= window.innerHeight;
    })()`,
  );

test('the page is longer than the panel', async () => {
  await page.getByRole('tab').first().waitFor();
  await desk.clickMenu('Match mentors and mentees');
  await button('Try it').click();
  await panel.getByText(english.match.tried, { exact: false }).waitFor();
  const [whole, seen] = (await frame().evaluate(
    '[document.documentElement.scrollHeight, window.innerHeight]',
  )) as [number, number];
  expect(whole).toBeGreaterThan(seen * 1.3);
});

test.each([
  ['top', 'Compare other aims'],
  ['bottom', 'Show rows'],
] as const)('scrolled to the %s: what runs', async (where, name) => {
  await scrollTo(where);
  await desk.whileHeld(async () => {
    await button(name).last().click();
    await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/…$/);
    expect(await isInSight('status')).toBe(true);
  });
  await expect.poll(() => panel.getByRole('status').textContent()).not.toMatch(/…$/);
});

test('scrolled to the bottom: what went wrong comes into sight', async () => {
  await scrollTo('bottom');
  await page.route('**/run', (route) => route.abort());
  await button('Write matches').click();
  await panel.getByRole('alert').getByText(english.broken.what).waitFor();
  await expect.poll(() => isInSight('alert')).toBe(true);
  await page.unroute('**/run');
  desk.complaints.length = 0;
});

test('scrolled to the top: what was written', async () => {
  await scrollTo('top');
  await button('Write matches').click();
  await panel.getByText(english.match.written, { exact: false }).waitFor();
  expect(await isInSight('status')).toBe(true);
  await desk.picture('sight-written');
  expect(desk.complaints).toEqual([]);
});

test('the desk on this computer was ended: panel and page say so, and what to do', async () => {
  stop();
  await button('Try again').click();
  await panel.getByRole('alert').getByText(english.broken.what).waitFor();
  await expect.poll(() => isInSight('alert')).toBe(true);
  await page.getByRole('tab', { name: 'Settings' }).click();
  await page.getByText('Mentoring Desk on this computer has stopped.', { exact: false }).waitFor();
  await desk.picture('sight-stopped');
});
