// The first five minutes: a file without a single answer. Every screen says what to do, nothing fails, nothing is written.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { menu } from '../../src/menu.ts';
import { openBrowser } from './browser.ts';
import { type DeskPage, openDesk } from './desk-page.ts';
import { type Served, serveSample } from './serve-sample.ts';

/** What an empty page may say: what is missing, and what to do. */
const WAYS_ON = /form answers|No result yet|nobody to write to|Nobody has|answered a survey/;

let browser: Browser;
let served: Served;
let desk: DeskPage;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-empty-'));
  writeFileSync(join(folder, 'Sheet1.csv'), '\n');
  served = await serveSample({ folder });
  browser = await openBrowser();
  desk = await openDesk(browser, served);
});

afterAll(async () => {
  await browser?.close();
  served?.stop();
});

test('the panel of an empty file says how answers come into it', async () => {
  await desk.page.getByRole('tab', { name: 'Sheet1' }).waitFor();
  await desk.clickMenu('Open panel');
  await desk.panel
    .getByText('In each Google Form choose Responses, Link to Sheets', { exact: false })
    .waitFor();
  await desk.look('e1-welcome');
});

test.each(menu.filter(({ opens }) => opens !== 'hub'))(
  'the menu item $label on an empty file: nothing fails, no word is missing',
  async ({ label, opens }) => {
    await desk.clickMenu(label);
    await desk.panel.getByRole('button', { name: '‹ All steps' }).waitFor();
    await expect.poll(() => desk.panel.locator('main').innerText(), { timeout: 5000 }).toMatch(WAYS_ON);
    await desk.look(`e2-${opens}`);
    expect(desk.complaints).toEqual([]);
  },
);
