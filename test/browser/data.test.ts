// People's data in a real browser: a person is erased after the list was seen; an edition is closed after a second yes.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';
import { YearWalk } from './year-walk.ts';

const { desk, panel, button } = await atTheDesk('phd');

test('lists to hand on: a sheet and a file without addresses; one person’s data as a file', async () => {
  await desk.page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Open panel');
  await button('Data and permissions').click();
  await button('Badges').click();
  await panel.getByText('It is in the sheet List of badges.').waitFor();
  await desk.look('d0-lists');
  await desk.openTab('List of badges');
  await expect.poll(() => desk.page.locator('#grid tbody tr').count()).toBeGreaterThan(20);
  await expect.poll(() => desk.page.locator('#grid td', { hasText: '@' }).count()).toBe(0);
  await panel.getByLabel('Mail address of the person').fill('ivan.rey@example.org');
  await button('Their data as a file').click();
  const link = panel.getByRole('link', { name: 'Download own-data.csv' });
  await link.waitFor();
  expect(decodeURIComponent((await link.getAttribute('href'))!)).toContain('ivan.rey@example.org');
});

test('the list comes first, then a second yes', async () => {
  await desk.page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Match mentors and mentees');
  await button('Try it').click();
  await button('Write matches').click();
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await button('‹ All steps').click();
  await button('Data and permissions').click();
  await panel.getByLabel('Mail address of the person').fill('ivan.rey@example.org');
  await button('Show what would go').click();
  await panel.getByRole('heading', { name: 'Goes', exact: true }).waitFor();
  await desk.look('d1-list');
  await button('Erase').click();
  await panel.getByText('This cannot be undone here.', { exact: false }).first().waitFor();
  await button('Yes, erase').click();
  await panel
    .getByText('Erased. What we cannot take out is listed below: please take it out yourself.')
    .waitFor();
  await desk.look('d2-erased');
  const year = new YearWalk(desk, 'en');
  const ours = ['Matches', 'Unmatched', 'Match proof', 'Mentors', 'Mentees', 'List of badges', 'Log'];
  const now = JSON.stringify(await Promise.all(ours.map((name) => year.rows(name))));
  expect(now).not.toMatch(/Ivan Rey|ivan\.rey/);
  // Nobody ticked that the answers go as well: they stay, and are listed.
  expect(JSON.stringify(await year.rows('Mentees (answers)'))).toContain('ivan.rey@example.org');
  await panel.getByText('Mentees (answers)').first().waitFor();
  await desk.openTab('Matches');
  await expect.poll(() => desk.page.locator('#grid td', { hasText: 'Ivan Rey' }).count()).toBe(0);
});

test('each service is tried once, and nothing of it stays', async () => {
  await button('Check now').click();
  await panel.getByText('The time in other places').waitFor();
  await expect.poll(() => panel.getByText(': works').count()).toBe(6);
  await desk.look('d4-permissions');
});

test('an edition is closed', async () => {
  await button('Show the list').click();
  await button(/^Close /).click();
  await desk.look('d3-close');
  await button('Yes, close it').click();
  await panel.getByText('Closed. The figures are kept. Now see to what is out of our reach.').waitFor();
  await expect
    .poll(() => desk.page.locator('#grid tbody tr td', { hasText: '@example.org' }).count())
    .toBe(0);
  expect(desk.complaints).toEqual([]);
});
