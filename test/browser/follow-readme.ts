// Follows the README as somebody who has nothing else: the commands of its first block, then every click that the paragraph
// after it names, in that order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Page } from 'playwright-core';
import { english } from '../../src/panel-kit/messages/english/panel.ts';

export interface FirstSteps {
  /** As they stand in the first indented block. */
  readonly commands: readonly string[];
  /** Words in italics after it: menu items, buttons, links. */
  readonly clicks: readonly string[];
}

export function firstSteps(folder: string): FirstSteps {
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const block = /\n\n((?: {4}\S.*\n)+)\n/.exec(readme)!;
  const after = readme.slice(block.index + block[0].length);
  const paragraph = after.slice(0, after.indexOf('\n\n'));
  return {
    commands: block[1]!.trim().split(/\n\s*/),
    clicks: [...paragraph.matchAll(/_([^_]+)_/g)].map(([, text]) => text!),
  };
}

/** One click by its words: a menu item, a step on the hub, a button or a link, in the panel or beside it. */
export async function click(page: Page, panel: Frame | FrameLocator, words: string): Promise<void> {
  const [menu, item] = words.split(' ▸ ');
  if (item) {
    await page.getByRole('button', { name: menu! }).click();
    return page.getByRole('menuitem', { name: item }).click();
  }
  const isStep = (Object.values(english.steps) as string[]).includes(words);
  const places = isStep
    ? [panel.getByRole('button', { name: new RegExp(`^\\d\\. ${words}`) })]
    : [
        panel.getByRole('button', { name: words }),
        panel.getByRole('link', { name: words }),
        page.getByRole('button', { name: words }),
      ];
  const back = panel.getByRole('button', { name: '‹ All steps' });
  for (;;) {
    for (const place of places) if ((await place.count()) > 0) return place.first().click();
    // A step stands on the hub alone; every other word comes with what the page is waiting for.
    if (isStep && (await back.count()) > 0) await back.click();
    await page.waitForTimeout(50);
  }
}
