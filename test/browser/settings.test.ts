// Settings in the panel: by subject and in words, filled in from a beginning, saved together, refused where unclear.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';

const { desk, page, panel } = await atTheDesk('phd');

const press = (name: string) => panel.getByRole('button', { name }).click();
const open = (title: string) => panel.locator('summary', { hasText: title }).first().click();
const reads = (text: string) => panel.getByText(text, { exact: false }).first().waitFor();

test('the menu opens the settings of a file that has none yet', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await desk.clickMenu('Change settings');
  await expect.poll(() => panel.getByLabel('Programme').inputValue()).toBe('phd');
  await expect(panel.getByRole('button', { name: 'Nothing to save' }).isDisabled()).resolves.toBe(true);
  await desk.look('s1-settings');
});

test('every subject opens, and each value has its words', async () => {
  for (const title of [
    'Languages',
    'Matching',
    'Mails and documents',
    'Catch-ups',
    'Survey',
    'Whom we never',
  ])
    await open(title);
  await desk.look('s2-all');
  await page.frames()[1]!.evaluate('document.querySelector("main").scrollIntoView(false)');
  await desk.picture('s3-all-end');
});

test('a beginning fills the page in, and writes nothing', async () => {
  await open('Begin like');
  await desk.look('s4-beginnings');
  await press('Fill in Several strands');
  await reads('Nothing is written until you press Save.');
  await panel.getByText('Circles · circles · 10 places · 4 months').waitFor();
  await panel.locator('summary', { hasText: 'Circles ·' }).click();
  await desk.look('s5-filled-in');
  await panel.locator('#strand-2-2').fill('many');
  await panel.getByText('Circles · circles · 4 months').waitFor();
  await expect.poll(() => page.getByRole('tab', { name: 'Strands' }).count()).toBe(0);
  await press('Undo');
  await panel.getByRole('button', { name: 'Nothing to save' }).waitFor();
});

test('a strand that is added stays open while it is named', async () => {
  await open('Strands');
  await press('Add a strand');
  await panel.locator('#strand-0-0').pressSequentially('Zweier');
  await panel.getByText('Zweier · one to one').waitFor();
  await expect.poll(() => panel.locator('#strand-0-0').inputValue()).toBe('Zweier');
  await expect.poll(() => panel.locator('#strand-0-2').isVisible()).toBe(true);
  await press('Undo');
});

test('what cannot be read is marked beside its field and not saved', async () => {
  await panel.getByLabel('Working hours').fill('17 to nine');
  await press('Save 1 change');
  await reads('Nothing was saved. Please correct what is marked.');
  await reads('Wanted: hours within one day');
  await panel.getByLabel('Working hours').scrollIntoViewIfNeeded();
  await desk.look('s6-refused');
  await expect.poll(() => page.getByRole('tab', { name: 'Settings' }).count()).toBe(0);
});

test('what is not saved yet is still there after a look at another page', async () => {
  await press('All steps');
  await panel.getByRole('button', { name: 'Settings' }).click();
  await press('Save 1 change');
  await reads('Nothing was saved. Please correct what is marked.');
  await expect.poll(() => panel.getByLabel('Working hours').inputValue()).toBe('17 to nine');
  await press('Undo');
  for (const title of ['Languages', 'Whom we never']) await open(title);
});

test('saving writes the sheet; the panel changes its language at once and back', async () => {
  await panel.getByLabel('Panel language').selectOption('French');
  await panel.getByLabel('Edition', { exact: true }).fill('2031');
  await panel.getByLabel('Nobody is paired inside their own department.').check();
  await press('Save 3 changes');
  await reads('Enregistré.');
  await panel.getByRole('heading', { name: 'Réglages' }).waitFor();
  await desk.look('s7-saved-fr');
  await desk.openTab('Settings');
  await page.getByRole('cell', { name: '2031', exact: true }).waitFor();
  await desk.openTab('Rules');
  await expect(page.getByLabel('On, row 2').isChecked()).resolves.toBe(true);
  await panel.getByLabel('Langue du panneau').selectOption('');
  await press('Enregistrer (1)');
  await panel.getByRole('heading', { name: 'Settings' }).waitFor();
});

test('nothing on the console, nothing that Google would refuse', () => {
  expect(desk.complaints).toEqual([]);
});
