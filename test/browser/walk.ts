// Everyday tasks walked in a browser: each world is made in memory, as far as the task begins, and served from memory; what the
// sheets, the mails and the calendar say afterwards is read off the world itself.
import { afterAll, expect } from 'vitest';
import { type Served, serve } from '../../src/local/serve/server.ts';
import type { World } from '../../src/local/world.ts';
import { table } from '../leaving-world.ts';
import { bundle } from '../workbench.ts';
import { sharedBrowser } from './browser.ts';
import { type DeskPage, openDesk } from './desk-page.ts';
import './serve-here.ts';

/** A world in the browser, with the panel open on the hub. */
export class Walk {
  readonly world: World;
  readonly desk: DeskPage;

  constructor(world: World, desk: DeskPage) {
    this.world = world;
    this.desk = desk;
  }

  readonly button = (name: string | RegExp) => this.desk.panel.getByRole('button', { name });
  readonly rows = (sheet: string) => table(this.world, sheet);
  readonly mailed = (from = 0) =>
    this.world.mails
      .slice(from)
      .flatMap(({ to }) => to)
      .sort();

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click();
  }

  /** A sentence that can be read now. */
  async reads(text: string | RegExp): Promise<void> {
    const there = this.desk.panel.getByText(text).filter({ visible: true }).first();
    await this.desk.sees(there).catch(async (error: Error) => {
      await this.desk.picture('not-said');
      throw error;
    });
  }

  async hidden(text: string | RegExp): Promise<void> {
    const there = this.desk.panel.getByText(text).filter({ visible: true });
    await this.desk.until(async () => (await there.count()) === 0, `${text} to be gone`);
  }

  async opens(summary: string | RegExp): Promise<void> {
    await this.desk.panel.locator('summary', { hasText: summary }).first().click();
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.desk.panel.getByLabel(label).fill(text);
  }

  async chooses(label: string | RegExp, option: string): Promise<void> {
    const field = this.desk.panel.getByLabel(label);
    await field.selectOption({ label: option });
    await this.desk.until(() => field.isEnabled(), `${label} to be free again`);
  }

  /** What somebody does in the sheets or in Google Calendar, seen by the hub as soon as it is looked at again. */
  async hub(change: (world: World) => void = () => undefined): Promise<void> {
    change(this.world);
    const back = this.button(/^‹ /);
    await ((await back.count()) > 0 ? back.first().click() : this.press('Refresh'));
    await this.desk.until(() => this.button('Refresh').isEnabled(), 'the hub');
  }
}

interface Open {
  readonly desk: DeskPage;
  readonly served: Served;
}

async function close({ desk, served }: Open): Promise<void> {
  await desk.leave();
  await served.close();
  expect(desk.complaints, 'on the console, or refused by Google').toEqual([]);
}

/** @returns a way to open a world in the browser; the former one is closed. */
export async function walks(): Promise<(world: World) => Promise<Walk>> {
  const browser = await sharedBrowser();
  let last: Open | null = null;
  afterAll(async () => {
    if (last !== null) await close(last);
  });
  return async (world) => {
    const served = await serve({ world, bundle, folder: null, port: 0, isWarm: true });
    const desk = await openDesk(browser, served);
    if (last !== null) await close(last);
    last = { desk, served };
    await desk.page.getByRole('tab').first().waitFor();
    await desk.clickMenu('Open panel');
    return new Walk(world, desk);
  };
}
