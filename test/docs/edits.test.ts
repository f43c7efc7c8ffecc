// The table of edits: every cell names a test, and every test that is named is there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';
import { rowsOf } from './table-rows.ts';

const text = readFileSync(join(root, 'docs', 'edits.md'), 'utf8');
const [edits = '', tests = ''] = text.split('## Tests');

test('every cell says what happens and which test shows it', () => {
  const [, ...rows] = rowsOf(edits);
  expect(rows.length).toBeGreaterThan(15);
  const bare = rows.flatMap(([edit, ...cells]) =>
    cells
      .filter((cell) => !/\[[A-Z]\]$/.test(cell) && !/^– \(.+\)$/.test(cell))
      .map((cell) => `${edit}: ${cell}`),
  );
  expect(bare).toEqual([]);
});

test('every letter stands for a test that is there', () => {
  const named = new Set(edits.match(/\[[A-Z]\]/g));
  const explained = new Map(rowsOf(tests).map(([letter, said]) => [letter, said!] as const));
  for (const letter of named) expect(explained.has(letter), letter).toBe(true);
  for (const [, path] of tests.matchAll(/`(test\/[^`]+\.ts)`/g))
    expect(existsSync(join(root, path!)), path).toBe(true);
});
