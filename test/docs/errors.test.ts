// The table of errors: every row has a defined end, and names a test that is there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../workbench.ts';
import { rowsOf } from './table-rows.ts';

const [errors = '', tests = ''] = readFileSync(join(root, 'docs', 'errors.md'), 'utf8').split('## Tests');

test('every error has a state, a message, a remedy and a test whose name is in its file', () => {
  const files = new Map(
    rowsOf(tests)
      .slice(1)
      .map(([letter, said]) => [letter!, /`(test\/[^`]+\.ts)`/.exec(said!)![1]!]),
  );
  const named = rowsOf(errors)
    .slice(1)
    .map((cells) => {
      expect(
        cells.every((cell) => cell !== ''),
        cells.join(' | '),
      ).toBe(true);
      const [, letter = '', title = ''] = /^(\[[A-Z]\]) (.+)$/.exec(cells[5]!) ?? [];
      expect(readFileSync(join(root, files.get(letter)!), 'utf8'), cells[5]).toContain(title);
      return letter;
    });
  expect(named.length).toBeGreaterThan(25);
  expect(new Set(named)).toEqual(new Set(files.keys()));
});
