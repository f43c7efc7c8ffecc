// What every look at a page checks: axe, nothing too wide or too small, room for wide spacing, colours that the reader chose.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
/** As a program, for what stands there already: in an element of its own it would be drawn, described and compared with the page. */
const AXE_ITSELF = readFileSync(AXE, 'utf8');
/** Rows of a sheet are all made alike: of long ones the first are looked at. */
const ALIKE = '#grid tr:nth-child(n+20)';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Pages whose panels bring axe along: each row of the menu opens a panel anew, and reading axe takes longer than running it. */
const prepared = new WeakSet<Page>();

/**
 * axe on the page and on the panel inside it; what looks as it did when nothing was found is not searched again. How often the sheet was
 * drawn is no look, and the panel inside the page is looked at by itself.
 */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  if (!prepared.has(page)) await page.addInitScript({ path: AXE });
  prepared.add(page);
  for (const frame of page.frames().filter((one) => !one.parentFrame() || one.name() !== 'paper')) {
    if (!(await frame.evaluate(`'axe' in window`))) await frame.evaluate(AXE_ITSELF).catch(() => undefined);
    const violations = await frame.evaluate(
      async ([tags, alike]) => {
        interface Within {
          readonly axe: {
            run: (
              context: unknown,
              options: unknown,
            ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
          };
          readonly document: { readonly documentElement: { readonly outerHTML: string } };
          readonly innerWidth: number;
          readonly passed?: Set<string>;
        }
        const within = globalThis as unknown as Within;
        const html = within.document.documentElement.outerHTML.replace(/ (?:srcdoc|data-drawn)="[^"]*"/g, '');
        const looksLike = `${within.innerWidth} ${html}`;
        const { passed } = Object.assign(within, { passed: within.passed ?? new Set<string>() });
        if (passed.has(looksLike)) return [];
        const options = { runOnly: tags, resultTypes: ['violations'], iframes: false };
        const { violations } = await within.axe.run({ exclude: [alike] }, options);
        if (violations.length === 0) passed.add(looksLike);
        return violations.map(({ id, nodes }) => {
          const [first, second] = nodes.map(({ html }) => html);
          return [`${id}:`, first, second].join(' ');
        });
      },
      [WCAG, ALIKE] as const,
    );
    expect(violations, where).toEqual([]);
  }
}

/**
 * Nothing wider than the panel, no target under 24 px; a checkbox is as large as its label, a link inside a sentence may be
 * smaller. https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export async function expectFits(page: Page, where: string): Promise<void> {
  const frame = page.frames()[1]!;
  const trouble = await frame.evaluate(
    `(() => {
      const target = (e) => (e.type === 'checkbox' && e.closest('label')) || e;
      const isInText = (e) => e.tagName === 'A' && e.parentElement.textContent.trim() !== e.textContent.trim();
      const small = [...document.querySelectorAll('button, select, input, textarea, summary, a[href]')]
        .filter((e) => e.checkVisibility({ visibilityProperty: true }) && !isInText(e))
        .filter((e) => target(e).getBoundingClientRect().height < 24 || target(e).getBoundingClientRect().width < 24);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { tooWide: scrollWidth > clientWidth, small: small.map((e) => e.outerHTML.slice(0, 120)) };
    })()`,
  );
  expect(trouble, where).toEqual({ tooWide: false, small: [] });
}

/**
 * With the spacing that readers may set, nothing is wider than the panel and no word of a button or a field is cut off.
 * https://www.w3.org/TR/WCAG22/#text-spacing
 */
export async function expectSpaced(page: Page, where: string): Promise<void> {
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

/** Where the reader chose the colours, buttons and fields still have an edge, and nothing is shown by colour alone. */
export async function expectForcedColours(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  const frame = page.frames()[1]!;
  const bare = (await frame.evaluate(
    `[...document.querySelectorAll('button:not(.link), input:not([type=checkbox]), select, .card, .tiles div')]
      .filter((e) => e.checkVisibility({ visibilityProperty: true }))
      .filter((e) => {
        const { borderTopStyle, borderTopWidth, borderTopColor } = getComputedStyle(e);
        return borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1 || borderTopColor === 'rgba(0, 0, 0, 0)';
      })
      .map((e) => e.className + ' ' + e.textContent.slice(0, 30))`,
  )) as string[];
  const pictures = process.env['PICTURES'];
  if (pictures) await page.locator('#side').screenshot({ path: join(pictures, `${where}-forced.png`) });
  await page.emulateMedia({ forcedColors: 'none' });
  expect(bare, `${where}, with forced colours`).toEqual([]);
}
