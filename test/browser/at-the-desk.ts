// A workspace served and opened in a real browser for one file of tests, and left after the last of them.
import { afterAll } from 'vitest';
import { sharedBrowser } from './browser.ts';
import { openDesk } from './desk-page.ts';
import { serveHere } from './serve-here.ts';
import type { From, Served } from './serve-sample.ts';

/**
 * @param sample  by its name, a folder of .csv files, or a world.
 * @param locale  language of the browser.
 * @param serves  by the process of the test, or by the command.
 */
export async function atTheDesk(
  sample: From,
  locale?: string,
  serves: (sample: From) => Promise<Served> = serveHere,
) {
  const served = await serves(sample);
  const browser = await sharedBrowser();
  const desk = await openDesk(browser, served, locale);
  afterAll(async () => {
    await desk.leave();
    served.stop();
  });
  const { page, panel } = desk;
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  return { ...served, browser, desk, page, panel, button };
}
