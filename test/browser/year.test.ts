// What a coordinator does, in a real browser: open, confirm the columns, match, look, lock a pair by hand, match again.
import { expect, test } from 'vitest';
import { atTheDesk } from './at-the-desk.ts';

const { desk, page, panel } = await atTheDesk('phd');

const look = (name: string) => desk.look(name);
const clickMenu = (label: string) => desk.clickMenu(label);
const redrawn = (act: () => Promise<void>) => desk.redrawn(act);
const openTab = (name: string) => desk.openTab(name);

test('the page shows sheets and menu, and the menu opens the panel', async () => {
  await page.getByRole('tab', { name: 'Mentees (answers)' }).waitFor();
  await clickMenu('Open panel');
  await panel.getByRole('button', { name: /1. Set up/ }).waitFor();
  await look('1-hub');
});

test('Set up asks nothing about known questions and shows samples on demand; confirming remembers them', async () => {
  await panel.getByRole('button', { name: /1. Set up/ }).click();
  await panel.getByRole('button', { name: 'Show all' }).first().click();
  await panel.getByText('It means').first().waitFor();
  await expect(
    panel
      .getByText(/For example/)
      .first()
      .isVisible(),
  ).resolves.toBe(true);
  await look('2-set-up');
  await panel.getByRole('button', { name: 'Show rows' }).first().click();
  await page.locator('tr.selected').first().waitFor();
  await panel.getByRole('button', { name: 'Looks right' }).click();
  await panel.getByText('You have confirmed these columns.', { exact: false }).waitFor();
  await openTab('Columns');
  await page.getByRole('cell', { name: 'question' }).first().waitFor();
  await look('3-confirmed');
});

test('Match is tried first, then written', async () => {
  await panel.getByRole('button', { name: 'All steps' }).click();
  await panel.getByRole('button', { name: /3. Match/ }).click();
  await panel.getByText('Try it first', { exact: false }).waitFor();
  await look('4-match-empty');
  await panel.getByRole('button', { name: 'Try it' }).click();
  await panel.getByText('Nothing was written.').waitFor();
  await openTab('Matches');
  await expect.poll(() => page.locator('tbody tr').count()).toBe(0);
  await look('5-match-tried');
  await panel.getByRole('button', { name: 'Write matches' }).click();
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await page.locator('tbody tr').first().waitFor();
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(10);
  await look('6-match-written');
});

test('a pair locked and changed by hand in the sheet is kept when matching again', async () => {
  const cell = (row: number, column: number) => page.locator(`tr[data-row="${row}"] td`).nth(column);
  const mentee = await cell(2, 1).textContent();
  const others = await page.locator('tbody tr td:nth-child(4)').allTextContents();
  const before = await cell(2, 2).textContent();
  const other = others.find((name) => name !== before)!;
  await redrawn(() => page.getByLabel('Lock, row 2').check());
  await cell(2, 2).dblclick();
  await page.getByLabel('Cell').fill(other);
  await redrawn(() => page.getByLabel('Cell').press('Enter'));
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByText('What would change').waitFor();
  await look('7-difference');
  await redrawn(() => panel.getByRole('button', { name: 'Write changes' }).click());
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await expect(page.getByLabel('Lock, row 2').isChecked()).resolves.toBe(true);
  await expect.poll(() => cell(2, 1).textContent()).toBe(mentee);
  await expect.poll(() => cell(2, 2).textContent()).toBe(other);
  await look('8-locked');
});

test('Explain follows the selected row, and prices another wish exactly', async () => {
  await panel.getByRole('button', { name: 'Explain selected pair' }).click();
  await page.locator('tr[data-row="5"] td').nth(1).click();
  await page.locator('#panel').hover();
  const mentee = (await page.locator('tr[data-row="5"] td').nth(1).textContent())!;
  await panel.getByText(mentee).first().waitFor();
  await expect.poll(() => panel.getByRole('button', { name: 'Never pair' }).isEnabled()).toBe(true);
  await look('9-explain');
  const mentor = (await page.locator('tr[data-row="5"] td').nth(2).textContent())!;
  await panel.getByRole('button', { name: 'Never pair' }).click();
  await panel.getByText('Written into the sheet Never pair', { exact: false }).waitFor();
  await openTab('Never pair');
  await page.getByRole('cell', { name: mentor, exact: true }).waitFor();
  await openTab('Matches');
});

test('a pair that may never meet is parted by the next matching', async () => {
  const pairOf = async () => [
    await page.locator('tr[data-row="5"] td').nth(1).textContent(),
    await page.locator('tr[data-row="5"] td').nth(2).textContent(),
  ];
  const before = await pairOf();
  await panel.getByRole('button', { name: 'All steps' }).click();
  await panel.getByRole('button', { name: /3. Match/ }).click();
  await panel.getByRole('button', { name: 'Try it' }).click();
  await panel.getByRole('button', { name: 'Write changes' }).click();
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await expect.poll(async () => (await pairOf())[1]).not.toBe(before[1]);
  expect((await pairOf())[0]).toBe(before[0]);
});

test('other aims stand side by side; the switch is written into Settings', async () => {
  await panel.getByRole('button', { name: 'All steps' }).click();
  await panel.getByRole('button', { name: /3. Match/ }).click();
  await panel.getByRole('button', { name: 'Try it' }).click();
  await panel.getByRole('button', { name: 'Compare other aims' }).click();
  await panel.getByText('As few late choices as possible', { exact: true }).waitFor();
  await look('10-alternatives');
  const aim = (name: string) =>
    panel.getByRole('listitem').filter({ has: panel.getByText(name, { exact: true }) });
  const use = async (name: string, value: string) => {
    await aim(name).getByRole('button', { name: 'Use this aim' }).click();
    await aim(name).getByText('In use now').waitFor();
    await openTab('Settings');
    await page.getByRole('cell', { name: value, exact: true }).waitFor();
  };
  await use('First choices', 'first choices');
  await use('Choices', 'choices');
});

test('the previous matches can be put back', async () => {
  await openTab('Matches');
  const names = async () => page.locator('tbody tr td:nth-child(4)').allTextContents();
  const now = await names();
  await panel.getByRole('button', { name: 'Try it' }).click();
  await panel.getByRole('button', { name: 'Put back the previous matches' }).click();
  await panel.getByText('The previous matches are back', { exact: false }).waitFor();
  await expect.poll(names).not.toEqual(now);
  expect((await names()).length).toBe(now.length);
});

test('keyboard alone suffices: the focus follows the page', async () => {
  await panel.getByRole('button', { name: 'All steps' }).press('Enter');
  await panel.getByRole('button', { name: /6. Survey/ }).press('Enter');
  await panel.getByText('Nobody has answered a survey yet.', { exact: false }).waitFor();
  const focused = await page
    .frames()[1]!
    .evaluate(
      () =>
        (globalThis as unknown as { document: { activeElement: { tagName: string } } }).document.activeElement
          .tagName,
    );
  expect(focused).toBe('H1');
  await look('11-survey');
});

test('a failing answer becomes a card in plain words', async () => {
  await openTab('Mentees (answers)');
  await panel.getByRole('button', { name: 'All steps' }).click();
  const header = page.locator('thead th');
  await expect.poll(() => header.count()).toBeGreaterThan(5);
  await page.evaluate(async () => {
    const key = new URLSearchParams(
      (globalThis as unknown as { location: { search: string } }).location.search,
    ).get('key')!;
    const post = (path: string, body: unknown) =>
      fetch(path, { method: 'POST', headers: { 'x-key': key }, body: JSON.stringify(body) });
    const book = (await (await post('/workbook', { whole: true })).json()) as {
      sheets: { id: number; name: string; rows: unknown[][] }[];
    };
    const cleared = book.sheets
      .filter(({ name }) => name.startsWith('Mentees'))
      .flatMap(({ id, rows }) =>
        rows.flatMap((_, row) =>
          Array.from({ length: 17 }, (_, column) => ({
            sheet: id,
            row: row + 1,
            column: column + 1,
            value: '',
          })),
        ),
      );
    await post('/edit', cleared);
  });
  await panel.getByRole('button', { name: /3. Match/ }).click();
  await panel.getByRole('button', { name: /Try/ }).click();
  await panel
    .getByRole('alert')
    .getByText('No sheet holds the answers of the mentees', { exact: false })
    .waitFor();
  await look('12-refused');
});

test('nothing on the console, no formula, nothing that Google would refuse', () => {
  expect(desk.complaints).toEqual([]);
});
