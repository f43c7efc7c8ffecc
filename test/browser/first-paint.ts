// npm run first-paint: how long the panel takes until something is painted and until the hub stands there, with the
// browser's processor as it is and four times slower; of the latter the time in which the host computes is said apart,
// since only the browser is slowed down.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { largeProgramme } from '../programme.ts';
import { openBrowser } from './browser.ts';
import { type Served, serveByCommand } from './serve-sample.ts';

const ROUNDS = 5;

interface Times {
  /** ms from the beginning of the panel's page. */
  readonly painted: number;
  readonly hub: number;
  /** Within `hub`: ms in which the panel waits for the host. */
  readonly host: number;
}

function thousandPeople(): { folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mentoring-desk-paint-'));
  for (const [tab, rows] of Object.entries(largeProgramme(500, 500, 5))) {
    const cells = rows.map((row) => row.map((cell) => `"${String(cell).replace(/"/g, '""')}"`).join(','));
    writeFileSync(join(folder, `${tab}.csv`), cells.join('\n'));
  }
  return { folder };
}

async function panelOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#panel', { state: 'visible' });
  return (await element.contentFrame())!;
}

const WHEN_THE_HUB_STANDS = `new Promise((resolve) => {
  const stands = () => [...document.querySelectorAll('button')].some((one) => /Catch-ups/.test(one.textContent));
  const look = () => (stands() ? resolve(performance.now()) : requestAnimationFrame(look));
  look();
})`;

/** In a browser of its own: the packaged one ends with its last page. */
async function timesOf({ address }: Served, slower: number): Promise<Times> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  await page.goto(address);
  await page.getByRole('tab').first().waitFor();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let host = 0;
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('/run')) host += request.timing().responseEnd;
  });
  await page.getByRole('button', { name: 'Mentoring Desk' }).click();
  await page.getByRole('menuitem', { name: 'Open panel' }).click();
  const panel = await panelOf(page);
  const hub = await panel.evaluate(WHEN_THE_HUB_STANDS);
  const painted = await panel.evaluate(
    `performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN`,
  );
  const times = { painted: Number(painted), hub: Number(hub), host };
  await browser.close();
  return times;
}

function median(list: readonly number[]): string {
  return String(Math.round([...list].sort((a, b) => a - b)[Math.floor(list.length / 2)]!)).padStart(6);
}

console.log(
  `medians of ${ROUNDS}, ms from the beginning of the panel's page: painted · hub · of it the host's`,
);
for (const [name, sample] of [
  ['77 people', 'cern'],
  ['1,000 people', thousandPeople()],
] as const) {
  const served = await serveByCommand(sample);
  for (const slower of [1, 4]) {
    const all: Times[] = [];
    for (let k = 0; k <= ROUNDS; k++) all.push(await timesOf(served, slower));
    const [, ...counted] = all;
    const of = (key: keyof Times) => median(counted.map((times) => times[key]));
    console.log(`${name.padEnd(14)} ${slower} × slower  ${of('painted')} ·${of('hub')} ·${of('host')}`);
  }
  served.stop();
}
