// Survey in a real browser: from questions nobody has looked at to results, charts and the report.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FINAL_HEADER, finalSurvey } from '../survey-world.ts';
import { atTheDesk } from './at-the-desk.ts';

/** The survey of a hundred, its first scale without ends. */
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'mentoring-desk-survey-'));
  const [header, ...rows] = finalSurvey()['Final survey']!;
  const shown = header!.map((text) => String(text).replace(' (1 = not at all, 5 = very)', ''));
  const cell = (value: unknown) =>
    `"${String(value instanceof Date ? value.toISOString().slice(0, 19).replace('T', ' ') : value).replace(/"/g, '""')}"`;
  writeFileSync(
    join(path, 'Final survey.csv'),
    [shown, ...rows].map((row) => row.map(cell).join(',')).join('\n'),
  );
  return path;
}

const { desk, page, panel, button } = await atTheDesk({ folder: folder() });

test('the questions are looked at and confirmed once', async () => {
  await page.getByRole('tab', { name: 'Final survey' }).waitFor();
  await desk.clickMenu('Count survey answers');
  await panel.getByText('34 mentors answered. 66 mentees answered.').waitFor();
  await panel.getByText('The question does not say where the scale begins and ends.').first().waitFor();
  await desk.look('s1-asked');
  const header = FINAL_HEADER[3]!.replace(' (1 = not at all, 5 = very)', '');
  await panel.getByRole('textbox', { name: `Scale: ${header}` }).fill('1–5');
  await button('Looks right').click();
  await panel.getByText('Remembered. Now the figures can be written.').waitFor();
  await desk.look('s2-confirmed');
});

test('results with charts', async () => {
  await button('Write results').click();
  await panel.getByText('Written to Results', { exact: false }).waitFor();
  await desk.look('s3-written');
  await desk.openTab('Results');
  await page.locator('#grid td', { hasText: /^satisfied$/ }).waitFor();
  await desk.picture('s3-results');
  await desk.openTab('Charts');
  await page.getByRole('img', { name: 'How far people agree' }).waitFor();
  await desk.look('s3-charts');
});

test('the report, as the committee reads it', async () => {
  await button('Write report').click();
  await panel.getByText('The report is ready. We found no name in it.', { exact: false }).waitFor();
  await panel.getByRole('link', { name: 'Open the report' }).click();
  await page
    .frameLocator('iframe[name=paper]')
    .getByText('90 % are satisfied', { exact: false })
    .first()
    .waitFor();
  await desk.picture('s4-report');
  expect(desk.complaints).toEqual([]);
});
