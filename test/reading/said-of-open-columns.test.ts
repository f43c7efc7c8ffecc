// What is said of a column that is not decided ends in a meaning, or says that we cannot tell one.
import { expect, test } from 'vitest';
import { readColumns } from '../../src/set-up/act/columns.ts';
import { emptyFile, openFile } from '../ports/in-memory.ts';
import { NOW } from '../workbench.ts';
import { collected, countedBlind } from './collected.ts';

test('no sentence breaks off where a meaning belongs', () => {
  const said: string[] = [];
  for (const { sheets } of [...collected, ...countedBlind]) {
    const file = emptyFile(NOW);
    file.tabs.length = 0;
    for (const [name, { rows }] of Object.entries(sheets))
      file.tabs.push({ name, grid: rows.map((row) => row.map((cell) => (cell ?? '') as string)) });
    const decisions = Object.entries(sheets).map(([sheet, { role }]) => ({ sheet, header: '', field: role }));
    const { issues } = readColumns(openFile(file), { decisions, accept: null, write: false });
    said.push(...issues.map(({ found }) => found).filter((found) => found.startsWith('a column that may')));
  }
  expect(said.filter((found) => found.startsWith('a column that may mean ')).length).toBeGreaterThan(0);
  expect(said.filter((found) => /^a column that may mean\s*$/.test(found))).toEqual([]);
  expect(said).toContain('a column that may decide something, and we cannot tell what');
});
