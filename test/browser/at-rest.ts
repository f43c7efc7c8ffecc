// Waiting for what a page will say: as long as it asks something or waits for an answer, however slow the machine is. A page that has
// been at rest for long will not say it any more, and the test fails with what stands there instead of waiting for its last minute.
import { errors, type Locator, type Page } from 'playwright-core';

/** Nothing asked and nothing awaited for so long, in ms: drawing an answer takes a fiftieth of it, on a busy machine too. */
const AT_REST_MS = 30_000;

/** @returns waits until it is visible, or says what the panel says instead. */
export function waitingOn(page: Page): (wanted: Locator) => Promise<void> {
  let [asked, open] = [0, 0];
  const isQuestion = (url: string) => new URL(url).pathname === '/run';
  const isOver = (request: { url: () => string }) => {
    if (isQuestion(request.url())) open--;
  };
  page.on('request', (request) => {
    if (!isQuestion(request.url())) return;
    asked++;
    open++;
  });
  page.on('requestfinished', isOver);
  page.on('requestfailed', isOver);

  const round = async (wanted: Locator): Promise<void> => {
    const before = asked;
    try {
      await wanted.waitFor({ timeout: AT_REST_MS });
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      if (open > 0 || asked > before) return round(wanted);
      const says = await page.frameLocator('#panel').locator('body').innerText();
      throw new Error(`${error.message}\nThe panel is at rest and says:\n${says}`);
    }
  };
  return round;
}
