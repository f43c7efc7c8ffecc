// What every look at a page checks by the Tab key alone: each button, field and link is reached once, in order, and seen.
import type { CDPSession, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Where the focus stood after a press of Tab. */
interface Stop {
  readonly stop: string | null;
  readonly hasRing: boolean;
  readonly isHidden: boolean;
}

/** Noted in the page as each key comes up again: asked from here, every stop would cost a question of its own. */
const STOPS_NOTED = `(() => {
  const stops = [];
  const note = () => {
    const e = document.activeElement;
    const ring = getComputedStyle(e);
    const bar = document.querySelector('.bar');
    const isHidden = bar && !bar.contains(e) && e.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
    const hasRing = ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) > 0;
    stops.push({ stop: e.getAttribute('data-stop'), hasRing, isHidden: Boolean(isHidden) });
  };
  addEventListener('keyup', note, true);
  window.stopsNoted = () => {
    removeEventListener('keyup', note, true);
    return stops;
  };
})()`;

const keyboards = new WeakMap<Page, Promise<CDPSession>>();

/** Key after key without waiting until the page has noted each: it takes them in their order. */
async function pressTab(page: Page, times: number): Promise<void> {
  const known = keyboards.get(page) ?? page.context().newCDPSession(page);
  keyboards.set(page, known);
  const keyboard = await known;
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () =>
    (['rawKeyDown', 'keyUp'] as const).map((type) =>
      keyboard.send('Input.dispatchKeyEvent', { type, ...key }),
    ),
  );
  await Promise.all(presses.flat());
}

/**
 * By the Tab key alone every button, field and link of the panel is reached once, in the order in which they are read,
 * with a visible ring, and none is hidden behind the bar. https://www.w3.org/TR/WCAG22/#focus-not-obscured-minimum
 */
export async function expectKeyboard(page: Page, where: string): Promise<void> {
  const frame = page.frames()[1]!;
  const wanted = (await frame.evaluate(
    `(() => {
      const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((e) => !e.disabled && e.checkVisibility({ visibilityProperty: true }));
      all.forEach((e, k) => e.setAttribute('data-stop', String(k)));
      document.querySelector('h1').focus();
      return all.map((e) => (e.getAttribute('aria-label') || e.textContent).trim());
    })()`,
  )) as string[];
  const first = (await frame.evaluate(
    `[...document.querySelectorAll('[data-stop]')].findIndex((e) => document.querySelector('h1').compareDocumentPosition(e) & 4)`,
  )) as number;
  const began = Math.max(0, first);
  await frame.evaluate(STOPS_NOTED);
  await pressTab(page, wanted.length - began);
  const stops = (await frame.evaluate(`window.stopsNoted()`)) as readonly Stop[];
  const trouble = wanted.slice(began).flatMap((name, k) => {
    const at = stops[k];
    const isWell = at?.stop === String(began + k) && at.hasRing && !at.isHidden;
    return isWell ? [] : [`${name}: ${JSON.stringify(at ?? null)}`];
  });
  await frame.evaluate(
    `document.querySelectorAll('[data-stop]').forEach((e) => e.removeAttribute('data-stop'))`,
  );
  expect(trouble, `${where}, by keyboard`).toEqual([]);
}
