import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { PICTURES } from './desk-page.ts';
import { matchAll } from './introduced.ts';
import { recipients } from './serve-sample.ts';

const { browser, desk, page, panel, button, files, texts } = await atTheDesk('phd');

const mails = () => texts('mail', '.eml');

/** Without the test mails. */
const own = () => recipients(mails()).filter((to) => to !== 'me@example.org');

test('a look at the mails, and a test to oneself', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await matchAll({ desk, panel, button });
  await desk.clickMenu('Introduce pairs');
  await button('Approve 28 mails').waitFor();
  await desk.look('i1-look');
  await panel.getByLabel('Send these to yourself first; your address').fill('me@example.org');
  await button('Test to me').click();
  await panel
    .getByText('test mails to me@example.org. Nobody else got anything.', { exact: false })
    .waitFor();
  await expect.poll(() => new Set(recipients(mails()))).toEqual(new Set(['me@example.org']));
});

test('approved, the first pair goes alone', async () => {
  await button('Approve 28 mails').click();
  await panel.getByText('28 mails in the sheet Outbox. Nothing was sent.').waitFor();
  await button('Send the first').click();
  await panel.getByText('2 of 28 sent.').waitFor();
  await desk.look('i2-first');
  await expect.poll(() => own().length).toBe(2);
});

test('a pause, the panel closed and opened again, and the rest', async () => {
  await desk.openTab('Outbox');
  await page.evaluate(`document.querySelectorAll('#grid tr').forEach((row) => (row.dataset.before = 'yes'))`);
  await desk.whileHeld(async () => {
    await button('Send 26 mails').click();
    await button('Pause').click();
  });
  await panel.getByText('Paused after the mails under way', { exact: false }).waitFor();
  await button('Read again').waitFor();
  await expect.poll(() => button(/^Send \d+ mails?$/).isEnabled()).toBe(true);
  // Of the sheet only rows that changed were drawn anew.
  const rows = (which: string, state: RegExp) =>
    page.locator(`#grid tbody tr${which} td`, { hasText: state });
  await expect.poll(() => rows('[data-before]', /^sent$/).count()).toBe(2);
  await expect.poll(() => rows(':not([data-before])', /^sent$/).count()).toBeGreaterThan(0);
  await expect.poll(() => rows(':not([data-before])', /^queued$/).count()).toBe(0);
  await desk.look('i3-paused');
  await page.getByRole('button', { name: 'Close panel' }).click();
  await desk.clickMenu('Introduce pairs');
  await expect.poll(() => button(/^Send \d+ mails?$/).isEnabled()).toBe(true);
  const waiting = page.locator('#grid td', { hasText: /^queued$/ });
  await waiting.first().dblclick();
  await page.getByLabel('Cell').fill('sending');
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
  await button(/^Send \d+ mails?$/).click();
  await panel.getByRole('heading', { name: '1 mail unsure' }).waitFor();
  await desk.look('i4-unsure');
});

test('the doubt is settled by a person, and nobody has two mails', async () => {
  await button(/^It did not go/).click();
  await button('Send 1 mail').click();
  await panel.getByText('28 of 28 sent.').waitFor();
  await desk.look('i5-done');
  await expect.poll(() => own().length).toBe(28);
  const refs = files('mail', '.eml').flatMap((file) => /X-[2-9A-Z]{9}/.exec(file) ?? []);
  expect(new Set(refs).size).toBe(28);
  await desk.openTab('Matches');
  await expect.poll(() => page.locator('#grid td', { hasText: /^introduced$/ }).count()).toBe(14);
  expect(desk.complaints).toEqual([]);
});

test('the HTML of a mail, as the person sees it on a telephone', async () => {
  const file = mails().at(-1)!;
  const [, encoded] = /text\/html[\s\S]*?base64\r\n\r\n([\s\S]*?)\r\n--/.exec(file)!;
  const html = Buffer.from(encoded!.replace(/\s/g, ''), 'base64').toString('utf8');
  const reader = await browser.newPage({ viewport: { width: 390, height: 1000 } });
  await reader.setContent(`<!DOCTYPE html><html lang="en"><title>Mail</title><body>${html}</body></html>`);
  if (PICTURES) await reader.screenshot({ path: join(PICTURES, 'i6-mail.png') });
  expect(
    await reader.locator('html').evaluate((page) => (page as unknown as { scrollWidth: number }).scrollWidth),
  ).toBeLessThanOrEqual(390);
  await expect.poll(() => reader.locator('h2').first().textContent()).toContain('Why the two of you');
  await expect.poll(() => reader.locator('ol li').count()).toBe(4);
  await reader.goto('about:blank');
});
