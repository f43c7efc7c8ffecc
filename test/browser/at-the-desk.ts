// A workspace served and opened in a real browser for one file of tests, and closed after the last of them.
import { afterAll } from 'vitest';
import type { Sample } from '../workbench.ts';
import { openBrowser } from './browser.ts';
import { openDesk } from './desk-page.ts';
import { serveSample } from './serve-sample.ts';

/**
 * @param sample  by its name, or a folder of .csv files.
 * @param locale  language of the browser.
 */
export async function atTheDesk(sample: Sample | { readonly folder: string }, locale?: string) {
  const served = await serveSample(sample);
  const browser = await openBrowser();
  afterAll(async () => {
    await browser.close();
    served.stop();
  });
  const desk = await openDesk(browser, served, locale);
  const { page, panel } = desk;
  const button = (name: string | RegExp) => panel.getByRole('button', { name });
  return { ...served, browser, desk, page, panel, button };
}
