// A workspace open in a real browser: the page, the panel in it, and what every look checks: axe, nothing too wide, no
// target too small, nothing on the console, nothing that Google would refuse.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Served } from './serve-sample.ts';

export const PICTURES = process.env['PICTURES'] ?? join(tmpdir(), 'mentoring-desk-pictures');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface DeskPage {
  readonly page: Page;
  readonly panel: FrameLocator;
  /** Errors on the console, refusals of the host. */
  readonly complaints: string[];
  readonly picture: (name: string) => Promise<void>;
  readonly expectAccessible: (where: string) => Promise<void>;
  readonly expectFits: (where: string) => Promise<void>;
  readonly look: (name: string) => Promise<void>;
  readonly clickMenu: (label: string) => Promise<void>;
  readonly redrawn: (act: () => Promise<void>) => Promise<void>;
  readonly openTab: (name: string) => Promise<void>;
}

/** @param locale  language of the browser, which the panel speaks unless the settings say otherwise. */
export async function openDesk(browser: Browser, served: Served, locale = 'en-GB'): Promise<DeskPage> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', async (response) => {
    if (!response.url().endsWith('/run')) return;
    const { refusals, formulas } = (await response.json()) as { refusals: string[]; formulas: string[] };
    complaints.push(...refusals, ...formulas);
  });
  await page.goto(served.address);
  const panel = page.frameLocator('#panel');

  async function picture(name: string): Promise<void> {
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    if (await page.locator('#side').isVisible())
      await page.locator('#side').screenshot({ path: join(PICTURES, `${name}-panel.png`) });
  }

  /** axe on the page and on the panel inside it. */
  async function expectAccessible(where: string): Promise<void> {
    for (const frame of page.frames().filter((one) => !one.parentFrame() || one.name() !== 'paper')) {
      await frame.addScriptTag({ path: AXE }).catch(() => undefined);
      const violations = await frame.evaluate(async (tags) => {
        const axe = (
          globalThis as unknown as {
            axe: {
              run: (
                d: unknown,
                o: unknown,
              ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
            };
          }
        ).axe;
        const { violations } = await axe.run((globalThis as unknown as { document: unknown }).document, {
          runOnly: tags,
          resultTypes: ['violations'],
          iframes: false,
        });
        return violations.map(
          (v) =>
            `${v.id}: ${v.nodes
              .map((n) => n.html)
              .slice(0, 2)
              .join(' ')}`,
        );
      }, WCAG);
      expect(violations, where).toEqual([]);
    }
  }

  /** Nothing wider than the panel, no target under 24 px. */
  async function expectFits(where: string): Promise<void> {
    const frame = page.frames()[1]!;
    const trouble = await frame.evaluate(() => {
      const doc = (
        globalThis as unknown as {
          document: {
            documentElement: { scrollWidth: number; clientWidth: number };
            querySelectorAll: (s: string) => Iterable<{
              textContent: string;
              getBoundingClientRect: () => { width: number; height: number };
            }>;
          };
        }
      ).document;
      const small = [...doc.querySelectorAll('button, select')].filter(
        (e) => e.getBoundingClientRect().height < 24,
      );
      const { scrollWidth, clientWidth } = doc.documentElement;
      return { tooWide: scrollWidth > clientWidth, small: small.map((e) => e.textContent) };
    });
    expect(trouble, where).toEqual({ tooWide: false, small: [] });
  }

  /**
   * With the spacing that readers may set, nothing is wider than the panel and no word of a button or a field is cut off.
   * https://www.w3.org/TR/WCAG22/#text-spacing
   */
  async function expectSpaced(where: string): Promise<void> {
    const frame = page.frames()[1]!;
    const trouble = await frame.evaluate((css) => {
      interface Box {
        textContent: string;
        scrollWidth: number;
        clientWidth: number;
        scrollHeight: number;
        clientHeight: number;
      }
      const doc = (
        globalThis as unknown as {
          document: {
            documentElement: Box;
            head: { append: (element: unknown) => void };
            createElement: (name: string) => { textContent: string; remove: () => void };
            querySelectorAll: (s: string) => Iterable<Box>;
          };
        }
      ).document;
      const style = doc.createElement('style');
      style.textContent = css;
      doc.head.append(style);
      const { scrollWidth, clientWidth } = doc.documentElement;
      const cut = [...doc.querySelectorAll('button, h1, h2, h3, p, li, summary')]
        .filter(
          (box) =>
            box.clientWidth > 0 && !/unseen|quiet/.test((box as unknown as { className: string }).className),
        )
        .filter((box) => box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 2);
      const found = { tooWide: scrollWidth > clientWidth, cut: cut.map((box) => box.textContent) };
      style.remove();
      return found;
    }, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
    expect(trouble, `${where}, with wide spacing`).toEqual({ tooWide: false, cut: [] });
  }

  async function look(name: string): Promise<void> {
    await picture(name);
    await expectAccessible(name);
    await expectFits(name);
    await expectSpaced(name);
  }

  async function clickMenu(label: string): Promise<void> {
    await page.getByRole('button', { name: 'Mentoring Desk' }).click();
    await page.getByRole('menuitem', { name: label }).click();
  }

  /** Does something to the sheet and waits until the sheet was drawn again. */
  async function redrawn(act: () => Promise<void>): Promise<void> {
    const drawn = () => page.locator('#grid').getAttribute('data-drawn');
    const before = await drawn();
    await act();
    await expect.poll(drawn).not.toBe(before);
  }

  async function openTab(name: string): Promise<void> {
    await page.getByRole('tab', { name }).click();
    await page.getByRole('tab', { name, selected: true }).waitFor();
  }

  return {
    page,
    panel,
    complaints,
    picture,
    expectAccessible,
    expectFits,
    look,
    clickMenu,
    redrawn,
    openTab,
  };
}
