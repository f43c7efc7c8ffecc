// The first five minutes: a file without a single answer. Every screen says what to do, nothing fails, nothing is written.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { menu } from '../../src/menu.ts';
import { atTheDesk } from './at-the-desk.ts';

/** What an empty page may say: what is missing, and what to do. */
const WAYS_ON =
  /form answers|Try it first|nobody to write to|Nobody has|answered a survey|The name that people/;

const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-empty-'));
writeFileSync(join(folder, 'Sheet1.csv'), '\n');
const { desk } = await atTheDesk({ folder });

test('the panel of an empty file says how answers come into it', async () => {
  await desk.page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  await desk.clickMenu('Open panel');
  await desk.panel
    .getByText('In each Google Form choose Responses, Link to Sheets', { exact: false })
    .waitFor();
  await desk.look('e1-welcome');
});

test('the questions for the forms are written in one press', async () => {
  await desk.panel.getByRole('button', { name: 'Write questions for my forms' }).click();
  await desk.panel.getByText('The questions are in the sheet Form questions.').waitFor();
  await desk.page.getByRole('tab', { name: 'Form questions' }).click();
  await desk.page.getByRole('cell', { name: 'Topics you can support' }).waitFor();
  await desk.look('e1b-questions');
});

test.each(menu.filter(({ opens }) => opens !== 'hub'))(
  'the menu item $label on an empty file: nothing fails, no word is missing',
  async ({ label }) => {
    await desk.clickMenu(label);
    await desk.panel.getByRole('button', { name: '‹ All steps' }).waitFor();
    await expect.poll(() => desk.panel.locator('main').innerText()).toMatch(WAYS_ON);
    expect(desk.complaints).toEqual([]);
  },
);

test('invented people come in one press, are matched, and go in one press', async () => {
  const { page, panel } = desk;
  const press = (name: string | RegExp) => panel.getByRole('button', { name }).click();
  await press('‹ All steps');
  await press('Try it with invented people');
  await panel.getByText('These people are invented').waitFor();
  await desk.look('e3-sample');
  await press(/1. Set up/);
  await press('Looks right');
  await panel.getByText('You have confirmed these columns.', { exact: false }).waitFor();
  await press('‹ All steps');
  await press(/3. Match/);
  await press('Try it');
  await press('Write matches');
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await desk.openTab('Matches');
  await desk.look('e4-sample-matched');
  await press('‹ All steps');
  await press(/4. Introduce/);
  await panel
    .getByRole('button', { name: /^Approve|^Send/ })
    .first()
    .click();
  await panel.getByRole('alert').getByText('Invented people are in this file', { exact: false }).waitFor();
  await desk.look('e5-sample-not-mailed');
  await press('‹ All steps');
  await press(/5. Catch-ups/);
  await press('Propose times');
  await panel.getByText('The sheet Catch-ups shows every time', { exact: false }).waitFor();
  await panel.getByRole('button', { name: /^Create \d/ }).click();
  await panel.getByRole('button', { name: /^Invite to \d/ }).click();
  await panel.getByRole('alert').getByText('Invented people are in this file', { exact: false }).waitFor();
  await desk.look('e5b-sample-not-invited');
  await press('‹ All steps');
  await press('Remove the invented people');
  await panel.getByText('The invented people are gone, with all that came from them.').waitFor();
  await panel.getByText('Welcome').waitFor();
  await desk.look('e6-removed');
  const tabs = await page.getByRole('tab').allTextContents();
  expect(
    tabs.map((name) => name.trim()).filter((name) => /Sample|Matches|Unmatched|Columns/.test(name)),
  ).toEqual([]);
});

test('an answer that comes late does not reach the panel that was opened meanwhile', async () => {
  const { page, panel } = desk;
  const held: (() => void)[] = [];
  await page.route('**/run', async (route) => {
    if ((route.request().postDataJSON() as { fn: string }).fn === 'ask')
      await new Promise<void>((resolve) => held.push(resolve));
    await route.fallback();
  });
  await desk.clickMenu('Count survey answers');
  await expect.poll(() => held.length).toBe(1);
  await desk.clickMenu('Explain selected pair');
  await expect.poll(() => held.length).toBe(2);
  await desk.redrawn(async () => held[0]!());
  await expect.poll(() => panel.getByRole('status').textContent()).toMatch(/…$/);
  held[1]!();
  await panel
    .getByRole('alert')
    .getByText('No sheet with form answers was found', { exact: false })
    .waitFor();
  await page.unroute('**/run');
  expect(desk.complaints).toEqual([]);
});

test('the whole way left nothing on the console', () => {
  expect(desk.complaints).toEqual([]);
});
