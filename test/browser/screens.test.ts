// Every screen that the menu opens, in both languages: empty, at work, and when Google or we fail. Done is what the whole
// year shows.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { french } from '../../src/language/french/french.ts';
import { menu } from '../../src/menu.ts';
import { sharedBrowser } from './browser.ts';
import { type DeskPage, openDesk } from './desk-page.ts';
import { serveHere } from './serve-here.ts';
import type { Served } from './serve-sample.ts';
import { wordsOf } from './year-walk.ts';

const TROUBLE = {
  what: 'Something went wrong between Google and us.',
  where: 'this file',
  remedy: 'Form answers are untouched. Please try again: nothing is done twice.',
} as const;

describe.each(['en', 'fr'] as const)('%s', (language) => {
  const words = wordsOf(language);
  const said = (text: keyof ReturnType<typeof french>) => (language === 'fr' ? french()[text] : text);
  let served: Served;
  let desk: DeskPage;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-empty-'));
    writeFileSync(join(folder, 'Sheet1.csv'), '\n');
    served = await serveHere({ folder });
    desk = await openDesk(await sharedBrowser(), served, language === 'fr' ? 'fr-CH' : 'en-GB');
    await desk.page.getByRole('tab').first().waitFor();
  });

  afterAll(async () => {
    await desk?.leave();
    served?.stop();
  });

  /** Answers every question of the panel in place of the bundle until the test lets it go on. */
  async function whileAnswering(answer: (route: Route) => Promise<void>, act: () => Promise<void>) {
    const isQuestion = (route: Route) => (route.request().postDataJSON() as { fn: string }).fn === 'ask';
    await desk.page.route('**/run', (route) => (isQuestion(route) ? answer(route) : route.fallback()));
    await act();
    await desk.page.unroute('**/run');
  }

  test.each(menu)('$label: at work, failing, empty', async ({ label, opens }) => {
    const name = (state: string) => `z-${language}-${opens}-${state}`;
    const status = desk.panel.getByRole('status');
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await whileAnswering(
      async (route) => {
        await held;
        await route.fulfill({ json: failing() });
      },
      async () => {
        await desk.clickMenu(label);
        if (opens !== 'match') await expect.poll(() => status.textContent()).toMatch(/…$/);
        await desk.look(name('at-work'));
        release();
        await desk.panel.getByRole('alert').getByText(said(TROUBLE.what)).waitFor();
        await desk.look(name('failing'));
      },
    );
    await desk.clickMenu(label);
    const main = () => desk.panel.locator('main').innerText();
    await expect
      .poll(async () => {
        const text = await main();
        return (
          text.length > 60 && !text.includes(said(TROUBLE.what)) && !/…$/.test((await status.textContent())!)
        );
      })
      .toBe(true);
    await desk.look(name('empty'));
    if (language === 'fr') expect(await main()).not.toMatch(/\b(the|your|with|and|answers?)\b/i);
  });

  function failing() {
    const error = {
      what: said(TROUBLE.what),
      where: said(TROUBLE.where),
      remedy: said(TROUBLE.remedy),
    };
    const result = { ok: false, language: null, kind: 'trouble', error, issues: [] };
    return { outcome: 'done', result, error: null, shown: {}, refusals: [], formulas: [] };
  }

  test('nothing on the console, and the words of the language throughout', () => {
    expect(desk.complaints).toEqual([]);
    expect(words.back.length).toBeGreaterThan(3);
  });
});
