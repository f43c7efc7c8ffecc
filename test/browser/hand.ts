// How the panel is pressed: where a part of it is asked in one question, with all that the browser's driver wants to be so before a click,
// and then the mouse goes there. The driver asks some thirty times. Where anything is not so yet, it waits for it in its own way.
import type { Locator } from 'playwright-core';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is used of a part inside the page. */
interface Part {
  readonly isConnected: boolean;
  readonly clientLeft: number;
  readonly clientTop: number;
  readonly ownerDocument: { readonly elementFromPoint: (x: number, y: number) => Part | null };
  readonly checkVisibility: (options: object) => boolean;
  readonly contains: (other: Part) => boolean;
  readonly getBoundingClientRect: () => Box;
  readonly matches: (selector: string) => boolean;
  readonly scrollIntoViewIfNeeded: () => void;
}

/**
 * Runs in the panel: the middle of a part in the coordinates of the page, once it is seen, may be used, stands still for a frame and is what
 * a hand would touch there; null otherwise.
 */
async function middleOf(part: Part): Promise<Point | null> {
  const within = globalThis as unknown as {
    readonly frameElement: Part | null;
    readonly requestAnimationFrame: (act: (at: number) => void) => void;
  };
  const isReady = () =>
    part.isConnected &&
    part.checkVisibility({ visibilityProperty: true }) &&
    !part.matches(':disabled, [aria-disabled=true], [aria-disabled=true] *');
  const place = () => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height].join();
  };
  if (!isReady()) return null;
  part.scrollIntoViewIfNeeded();
  const before = place();
  await new Promise(within.requestAnimationFrame.bind(globalThis));
  const { left, top, width, height } = part.getBoundingClientRect();
  if (!isReady() || place() !== before || width === 0 || height === 0) return null;
  const [x, y] = [left + width / 2, top + height / 2];
  const touched = part.ownerDocument.elementFromPoint(x, y);
  const frame = within.frameElement;
  if (touched === null || !part.contains(touched) || frame === null) return null;
  const around = frame.getBoundingClientRect();
  const at = { x: around.left + frame.clientLeft + x, y: around.top + frame.clientTop + y };
  return frame.ownerDocument.elementFromPoint(at.x, at.y) === frame ? at : null;
}

/** Presses a part of the panel with the mouse. */
export async function press(part: Locator): Promise<void> {
  const middle = await part.evaluate(middleOf as (part: unknown) => Promise<Point | null>);
  if (middle === null) await part.click();
  else await part.page().mouse.click(middle.x, middle.y);
}
