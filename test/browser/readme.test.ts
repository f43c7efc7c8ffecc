// The README's first minute, click by click: what it names is there, and it ends with a first matching.
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';
import { atTheDesk } from './at-the-desk.ts';
import { click, firstSteps } from './follow-readme.ts';
import { serveByCommand } from './serve-sample.ts';

const { commands, clicks } = firstSteps(root);

const { desk } = await atTheDesk('cern', 'en-GB', serveByCommand);
await desk.page.getByRole('tab').first().waitFor();

test('two commands, and clicks that lead to a first matching', () => {
  expect(commands).toEqual(['npm ci', 'npm start']);
  expect(clicks.length).toBeGreaterThan(8);
  expect(clicks.at(-1)).toBe('Write matches');
});

test.each(clicks)('%s', async (words) => {
  await click(desk.page, desk.panel, words);
  await expect.poll(() => desk.panel.getByRole('status').textContent()).not.toMatch(/…$/);
  expect(await desk.panel.getByRole('alert').textContent()).toBe('');
});

test('the matches stand in the sheet, and nothing was on the console', async () => {
  await desk.panel.getByText('Written to the sheets Matches', { exact: false }).waitFor();
  await desk.openTab('Matches');
  await expect.poll(() => desk.page.locator('#grid tbody tr').count()).toBeGreaterThan(50);
  expect(desk.complaints).toEqual([]);
});
