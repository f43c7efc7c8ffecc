// Waiting for what a page will say: as long as it asks something or waits for an answer, however slow the machine is. It is looked at
// again as soon as an answer has come: asking every half second, as the browser's driver does after a while, would let most of a walk
// be waiting. A page that has been at rest for long will not say it any more, and the test fails with what stands there instead of
// waiting for its last minute.
import type { Locator, Page } from 'playwright-core';

/** Nothing asked and nothing awaited for so long, in ms: drawing an answer takes a fiftieth of it, on a busy machine too. */
const AT_REST_MS = 30_000;
/** How soon after an answer the page is looked at once more, and how seldom while nothing comes: some of what it says meanwhile goes again. */
const [SOON_MS, SELDOM_MS] = [20, 250];

export interface Waiting {
  /** Waits until it is visible, or says what the panel says instead. */
  readonly sees: (wanted: Locator) => Promise<void>;
  /** Waits until this is so. @param what  what is waited for, in words. */
  readonly until: (isSo: () => Promise<boolean>, what: string) => Promise<void>;
  /** Waits for the next answer, where one is awaited, but not for long. */
  readonly answer: () => Promise<void>;
}

/** What is asked and not answered yet. */
interface Asking {
  asked: number;
  open: number;
  /** Who wants to know of the next answer. */
  readonly waiting: Set<() => void>;
}

function watch(page: Page): Asking {
  const asking: Asking = { asked: 0, open: 0, waiting: new Set() };
  const isQuestion = (url: string) => new URL(url).pathname === '/run';
  const isOver = (request: { url: () => string }) => {
    if (!isQuestion(request.url())) return;
    asking.open--;
    for (const tell of [...asking.waiting]) tell();
  };
  page.on('request', (request) => {
    if (!isQuestion(request.url())) return;
    asking.asked++;
    asking.open++;
  });
  page.on('requestfinished', isOver);
  page.on('requestfailed', isOver);
  return asking;
}

/** @returns whether an answer came within this time. */
function nextAnswer({ waiting }: Asking, atMost: number): Promise<boolean> {
  return new Promise((resolve) => {
    const tell = () => ends(true);
    const timer = setTimeout(() => ends(false), atMost);
    const ends = (came: boolean) => {
      clearTimeout(timer);
      waiting.delete(tell);
      resolve(came);
    };
    waiting.add(tell);
  });
}

export function waitingOn(page: Page): Waiting {
  const asking = watch(page);

  async function until(isSo: () => Promise<boolean>, what: string): Promise<void> {
    let [since, before, pause] = [Date.now(), asking.asked, SOON_MS];
    while (!(await isSo())) {
      if (asking.open > 0 || asking.asked > before) [since, before] = [Date.now(), asking.asked];
      else if (Date.now() - since > AT_REST_MS) {
        const says = await page.frameLocator('#panel').locator('body').innerText();
        throw new Error(`Waited for ${what}.\nThe panel is at rest and says:\n${says}`);
      }
      pause = (await nextAnswer(asking, pause)) ? SOON_MS : Math.min(2 * pause, SELDOM_MS);
    }
  }

  return {
    until,
    sees: (wanted) => until(() => wanted.isVisible(), String(wanted)),
    answer: async () => {
      if (asking.open > 0) await nextAnswer(asking, SELDOM_MS);
    },
  };
}
