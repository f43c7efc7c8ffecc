// Follows the README as somebody who has nothing else: the commands of its first block, then every click that the paragraph
// after it names, in that order.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';

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
export async function click(page: Page, panel: FrameLocator, words: string): Promise<void> {
  const [menu, item] = words.split(' ▸ ');
  if (item) {
    await page.getByRole('button', { name: menu! }).click();
    return page.getByRole('menuitem', { name: item }).click();
  }
  const step = panel.getByRole('button', { name: new RegExp(`^\\d\\. ${words}`) });
  const named = panel.getByRole('button', { name: words }).or(panel.getByRole('link', { name: words }));
  const outside = page.getByRole('button', { name: words });
  const back = panel.getByRole('button', { name: '‹ All steps' });
  await named.or(outside).or(back).first().waitFor();
  const isStep = /^[A-Z][a-z-]+( up)?$/.test(words) && (await named.count()) === 0;
  if (isStep && (await step.count()) === 0) await back.click();
  const target = isStep ? step : (await outside.count()) > 0 ? outside : named;
  await target.first().click();
}
