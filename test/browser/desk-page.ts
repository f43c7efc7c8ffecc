// A workspace open in a real browser: the page, the panel in it, its menu and sheets, what stood on the console, what Google
// would refuse; and a look, which is a picture and every check of it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { menu as french } from '../../src/menu.fr.ts';
import { expectAccessible, expectFits, expectForcedColours, expectSpaced } from './accessible.ts';
import { type Waiting, waitingOn } from './at-rest.ts';
import { expectKeyboard } from './keyboard.ts';
import { patient } from './patient.ts';
import type { Served } from './serve-sample.ts';

/** The folder for pictures; they are made for a reader only, for drawing them takes longer than most of the checks. */
export const PICTURES = process.env['PICTURES'];

/** How long a step may take on a machine four times slower with other work besides; whoever writes a test waits less. */
const PATIENCE_MS = Number(process.env['PATIENCE_MS'] ?? 240_000);

export interface DeskPage {
  readonly page: Page;
  readonly panel: Frame;
  /** Errors on the console, refusals of the host. */
  readonly complaints: string[];
  readonly picture: (name: string) => Promise<void>;
  readonly look: (name: string) => Promise<void>;
  readonly clickMenu: (label: string) => Promise<void>;
  readonly redrawn: (act: () => Promise<void>) => Promise<void>;
  readonly whileHeld: (act: () => Promise<void>) => Promise<void>;
  readonly openTab: (name: string) => Promise<void>;
  /** Waits for something to be seen, as long as the page is at work. */
  readonly sees: Waiting['sees'];
  readonly until: Waiting['until'];
  /** Opens nothing in its place: the packaged browser ends with the first window that is closed. */
  readonly leave: () => Promise<void>;
}

/** @param locale  language of the browser, which the panel speaks unless the settings say otherwise. */
export async function openDesk(
  browser: Browser,
  served: Pick<Served, 'address'>,
  locale = 'en-GB',
): Promise<DeskPage> {
  if (PICTURES) mkdirSync(PICTURES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale });
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', async (response) => {
    if (!response.url().endsWith('/run')) return;
    const said = await response.json().catch((error: Error) => unlessLeft(error));
    if (said === null) return;
    const { refusals, formulas } = said as { refusals: string[]; formulas: string[] };
    complaints.push(...refusals, ...formulas);
  });
  const waiting = waitingOn(page);
  await page.goto(served.address);
  // The frame itself: asked by way of its page, every look would first look for the frame.
  const frame = (await page
    .locator('#panel')
    .elementHandle()
    .then((element) => element!.contentFrame()))!;
  const panel = patient(frame, waiting);

  async function picture(name: string): Promise<void> {
    if (!PICTURES) return;
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    if (await page.locator('#side').isVisible())
      await page.locator('#side').screenshot({ path: join(PICTURES, `${name}-panel.png`) });
  }

  async function look(name: string): Promise<void> {
    await picture(name);
    await expectAccessible(page, name);
    await expectFits(page, name);
    await expectSpaced(page, name);
    if (!(await page.locator('#side').isVisible())) return;
    await expectForcedColours(page, name);
    await expectKeyboard(page, name);
  }

  /** Every row of the menu opens the panel anew; what stood there before is not what is looked at next. */
  async function clickMenu(label: string): Promise<void> {
    const before = page.frames()[1];
    await before?.evaluate(`document.documentElement.dataset.past = 'yes'`);
    await page.getByRole('button', { name: 'Mentoring Desk' }).click();
    const words: Readonly<Record<string, string>> = locale.startsWith('fr') ? french : {};
    await page.getByRole('menuitem', { name: words[label] ?? label }).click();
    await panel.locator('html:not([data-past]) h1').first().waitFor();
  }

  /** Does something to the sheet and waits until the sheet was drawn again. */
  async function redrawn(act: () => Promise<void>): Promise<void> {
    const drawn = () => page.locator('#grid').getAttribute('data-drawn');
    const before = await drawn();
    await act();
    await waiting.until(async () => (await drawn()) !== before, 'the sheet to be drawn again');
  }

  /** What the panel asks waits until this was done, as if the server were slow; then it goes its way. */
  async function whileHeld(act: () => Promise<void>): Promise<void> {
    let release = () => undefined as void;
    const done = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/run', async (route) => {
      await done;
      await route.fallback();
    });
    await act();
    release();
    await page.unroute('**/run');
  }

  async function openTab(name: string): Promise<void> {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }

  return {
    page,
    panel,
    complaints,
    picture,
    look,
    clickMenu,
    redrawn,
    whileHeld,
    openTab,
    sees: waiting.sees,
    until: waiting.until,
    leave: async () => {
      await page.goto('about:blank');
    },
  };
}

/** The test may be over, or its page left, while an answer is on its way: the browser has it no more, and nobody waits for it. */
function unlessLeft(error: Error): null {
  if (/has been closed|No resource with given identifier|navigated away/.test(error.message)) return null;
  throw error;
}
