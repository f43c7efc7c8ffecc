// A stranger's first minute in a real browser: a Danish and a Spanish workbook to a first match by presses alone, and a
// sheet that nobody recognises. Clicks are counted; nothing is typed.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { english } from '../../src/panel-kit/messages/english/panel.ts';
import { collected } from '../reading/collected.ts';
import { atTheDesk } from './at-the-desk.ts';

const csv = (cell: unknown) => `"${String(cell ?? '').replaceAll('"', '""')}"`;

/** A collected workbook as a folder of .csv files, with more tabs if wanted. */
function folderOf(id: string, more: Readonly<Record<string, readonly (readonly string[])[]>> = {}): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'strangers-')), id);
  mkdirSync(folder);
  const sheets = Object.entries(sheetsOf(id)).map(([name, { rows }]) => [name, rows] as const);
  for (const [name, rows] of [...sheets, ...Object.entries(more)])
    writeFileSync(
      join(folder, `${name.replaceAll('/', '-')}.csv`),
      rows.map((row) => row.map(csv).join(',')).join('\r\n'),
    );
  return folder;
}

/** What a person who knows the programme says of each of its tabs. */
const sheetsOf = (id: string) => collected.find((one) => one.id === id)!.sheets;
const { roles, nobody } = english.setUp;

const CONTACTS = [
  ['Hvem', 'Skriv til'],
  ['Kantinen', 'kantine@example.org'],
  ['Vagten', 'vagt@example.org'],
];

test.each([
  ['da-01-phd-mentorordning', { Kontakter: CONTACTS }],
  ['es-01-doctorandas', {}],
])('%s: from the first look to a match that is written, by presses alone', async (id, more) => {
  const { desk, page, panel, button } = await atTheDesk({ folder: folderOf(id, more) });
  let clicks = 0;
  const press = async (name: string | RegExp) => {
    await button(name).first().click();
    clicks++;
  };
  await page.getByRole('tab').first().waitFor();
  await desk.clickMenu('Set up this programme');
  await panel.locator('.preview, .form').first().waitFor();
  await desk.look(`stranger-${id}-1-set-up`);
  for (;;) {
    await expect.poll(() => button('Read again').isEnabled()).toBe(true);
    await panel.locator('.preview, .form').first().waitFor();
    if ((await panel.locator('.preview').count()) === 0) break;
    const asked = await panel.locator('.preview').count();
    const card = panel.locator('.card').filter({ has: panel.locator('.preview') });
    const role = sheetsOf(id)[(await card.first().locator('strong').innerText()).trim()]?.role;
    await card
      .first()
      .getByRole('button', { name: role ? roles[role as keyof typeof roles] : nobody, exact: true })
      .click();
    clicks++;
    await expect.poll(() => panel.locator('.preview').count()).toBeLessThan(asked);
  }
  await desk.look(`stranger-${id}-2-said`);
  await press('Looks right');
  await panel.getByText('You have confirmed these columns.', { exact: false }).waitFor();
  await press('All steps');
  await press(/3. Match/);
  await press('Try it');
  await panel.getByText('Nothing was written.').waitFor();
  await press('Write matches');
  await panel.getByText('Written to the sheets', { exact: false }).waitFor();
  await desk.look(`stranger-${id}-3-matched`);
  await desk.openTab('Matches');
  await page.locator('tbody tr').first().waitFor();
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(3);
  console.log(`${id}: ${clicks} presses in the panel, nothing typed`);
  expect(clicks).toBeLessThanOrEqual(8);
});
