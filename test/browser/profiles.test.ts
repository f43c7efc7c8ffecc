// Profiles in a real browser: draw codes, decide a place, take a remedy, publish, add a late mentor, publish again.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { mentorTabs, written } from '../profiles-world.ts';
import { atTheDesk } from './at-the-desk.ts';

const MENTORS = 11;

/** A folder of .csv files: mentors, one of whom writes of a former employer and one whose address is missing yet, and a mentee who chose nobody yet. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentoring-desk-profiles-'));
  const csv = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(',')).join('\n');
  const [[name, rows]] = Object.entries(mentorTabs(MENTORS + 1)) as unknown as [
    [string, (string | number)[][]],
  ];
  const own = rows.map((row, k) =>
    k === 1 ? row.map((cell, c) => (c === 5 ? 'Ten years at Novartis, in charge of storage.' : cell)) : row,
  );
  own[MENTORS + 1]![1] = '';
  writeFileSync(join(path, `${name}.csv`), csv(own));
  writeFileSync(
    join(path, 'Mentee answers.csv'),
    csv([
      ['Timestamp', 'Email Address', 'Your full name', 'Topics', 'What are your goals?'],
      ['2026-02-01 10:00:00', 'mentee@example.org', 'Nora Lindholm', 'Leadership', 'To lead a team.'],
    ]),
  );
  return path;
}

const { browser, desk, page, panel, button, files } = await atTheDesk({ folder: folder() });

async function mentorCodes(): Promise<string[]> {
  await desk.openTab('Mentors');
  const cells = await page.locator('#grid td').allTextContents();
  return cells.filter((text) => /^M-\d+$/.test(text)).sort();
}

test('nothing is there before codes are drawn; then a profile for everybody', async () => {
  await page.getByRole('tab', { name: 'Mentor answers' }).waitFor();
  await desk.clickMenu('Set up this programme');
  await button('Looks right').click();
  await panel.getByText('Remembered in the sheet Columns.').first().waitFor();
  await desk.clickMenu('Write mentor profiles');
  await button(`Draw ${MENTORS} codes`).waitFor();
  await desk.look('p1-before');
  await desk.redrawn(() => button(`Draw ${MENTORS} codes`).click());
  await panel.getByText('Codes are in the sheet Mentors.').waitFor();
  expect(await mentorCodes()).toHaveLength(MENTORS);
});

test('a place is decided with the text beside it, and publishing waits for it', async () => {
  await panel.getByRole('heading', { name: '1 place to decide' }).waitFor();
  expect(await button(/^Publish/).isDisabled()).toBe(true);
  await desk.look('p2-place');
  await panel.getByLabel('Or write other words for it').fill('a large company');
  await button('Use these words').click();
  await panel.getByText('Remembered. Nothing was published.').waitFor();
  await expect.poll(() => button(`Publish ${MENTORS} profiles`).isEnabled()).toBe(true);
});

test('who could be recognised, and a remedy of one press', async () => {
  await panel.getByText('What a profile may show').click();
  await panel.getByLabel('Years of experience', { exact: true }).click();
  await panel.getByText('Remembered. Nothing was published.').waitFor();
  await panel.getByLabel('How Years of experience is shown').selectOption('as written');
  await panel.getByRole('heading', { name: `${MENTORS} mentors could be recognised` }).waitFor();
  await panel.getByText('Who, and by what').click();
  await panel
    .getByText(/only 1 of 11 mentors has Years of experience/)
    .first()
    .waitFor();
  await desk.look('p3-recognised');
  await button('Show Years of experience: in bands').click();
  await panel.getByRole('heading', { name: /could be recognised/ }).waitFor({ state: 'detached' });
});

test('the preview is what mentees will read; published, the document opens', async () => {
  await panel.getByText('What was taken out').click();
  await desk.look('p4-preview');
  await button(`Publish ${MENTORS} profiles`).click();
  await panel.getByText(`Published: ${MENTORS} profiles.`).waitFor();
  await panel.getByText('It shows what your sheets say now.').waitFor();
  await desk.look('p5-published');
  await panel.getByRole('link', { name: 'Open the document' }).click();
  const document = page.frameLocator('#document iframe');
  await document.getByRole('heading', { name: 'How to use this document' }).waitFor();
  await desk.picture('p6-document');
  await expect.poll(() => document.locator('body').textContent()).toContain('Ten years at a large company');
  const text = (await document.locator('body').textContent()) ?? '';
  for (const { name, email } of written)
    for (const word of [email, ...name.split(' ').filter((part) => part.length > 3)])
      expect(text).not.toContain(word);
  await page.getByRole('button', { name: 'Close document' }).click();
  await expect.poll(() => files('documents', '.html').length).toBe(1);
  await expect.poll(() => files('documents', '.docx').length).toBe(1);
});

test('a late mentor joins the same document, and the old codes stay', async () => {
  const codes = await mentorCodes();
  const before = files('documents', '.docx');
  await desk.openTab('Mentor answers');
  await page
    .locator(`tr[data-row="${MENTORS + 2}"] td`)
    .nth(1)
    .dblclick();
  await page.getByLabel('Cell').fill('late@example.org');
  await desk.redrawn(() => page.getByLabel('Cell').press('Enter'));
  await button('Read again').click();
  await button('Draw 1 code').click();
  await panel.getByText('Codes are in the sheet Mentors.').waitFor();
  await panel.getByText('Alone it stands out if people compare').waitFor();
  await desk.look('p7-late');
  await button('Publish again').click();
  await panel.getByText(`Published: ${MENTORS + 1} profiles.`).waitFor();
  const after = await mentorCodes();
  expect(after).toHaveLength(MENTORS + 1);
  for (const code of codes) expect(after).toContain(code);
  expect(files('documents', '.docx')).toEqual(before);
});

test('the document is accessible, and nothing was on the console', async () => {
  const [file] = files('documents', '.html');
  const reader = await browser.newPage({ viewport: { width: 900, height: 1200 } });
  await reader.goto(pathToFileURL(file!).href);
  await reader.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  const violations = await reader.evaluate(async () => {
    type Axe = { run: () => Promise<{ violations: { id: string }[] }> };
    const found = await (globalThis as unknown as { axe: Axe }).axe.run();
    return found.violations.map(({ id }) => id).filter((id) => !['landmark-one-main', 'region'].includes(id));
  });
  expect(violations).toEqual([]);
  await reader.goto('about:blank');
  expect(desk.complaints).toEqual([]);
});
