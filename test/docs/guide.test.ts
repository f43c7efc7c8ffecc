// The coordinator's guide says the panel's own words, and every picture in it is there, made by npm run pictures.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { englishRefusals } from '../../src/language/english/refusals.ts';
import { french } from '../../src/language/french/french.ts';
import { menu } from '../../src/menu.ts';
import { english } from '../../src/panel-kit/messages/english/panel.ts';
import { root } from '../workbench.ts';

const folder = join(root, 'docs', 'guide');
const guide = readFileSync(join(folder, 'coordinator.md'), 'utf8');

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      return textsOf((value as (...args: unknown[]) => unknown)(79, 79, 79));
    } catch {
      return [];
    }
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** The panel's catalogue, and all that the add-on says outside it. */
const said = new Set([...textsOf(english), ...Object.keys(french())]);

test('every word in bold is a button or a title of the panel', () => {
  const bold = [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => text!.replace(/\s+/g, ' '));
  const questions = ['No forms yet?', 'A programme like others?'];
  expect(bold.length).toBeGreaterThan(40);
  expect(bold.filter((text) => !said.has(text) && !questions.includes(text))).toEqual([]);
});

test('the menu items that it names exist, and so do the messages', () => {
  const items = [...guide.matchAll(/_Mentoring Desk ▸ ([^_]+)_/g)].map(([, label]) => label);
  expect(items.length).toBeGreaterThan(1);
  for (const label of items) expect(menu.map((row) => row.label)).toContain(label);
  const whats = [...textsOf(english), ...Object.values(englishRefusals).map((text) => text('', '').what)];
  for (const [, message] of guide.matchAll(/^- _([^_]+\.)_/gm))
    expect(
      whats.some((what) => what.includes(message!.replace(/\.$/, ''))),
      message,
    ).toBe(true);
});

test('every picture is there, and none is left over', () => {
  const shown = [...guide.matchAll(/\(pictures\/([a-z-]+\.png)\)/g)].map(([, name]) => name!).sort();
  const script = readFileSync(join(root, 'build', 'pictures.mjs'), 'utf8');
  const made = [...script.matchAll(/'([a-z-]+\.png)':/g)].map(([, name]) => name!).sort();
  expect(shown).toEqual(made);
  expect(readdirSync(join(folder, 'pictures')).sort()).toEqual(shown);
});
