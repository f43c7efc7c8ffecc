// A sheet of whose side we are not sure is never used in silence, however few people it holds; and what its questions mean hangs on
// whose answers it holds.
import { expect, test } from 'vitest';
import type { CellData } from '../../src/local/world.ts';
import { readColumns } from '../../src/set-up/act/columns.ts';
import type { ColumnsRequest, SheetView } from '../../src/set-up/contract.ts';
import { emptyFile, openFile } from '../ports/in-memory.ts';
import { countedBlind } from '../reading/collected.ts';
import { NOW } from '../workbench.ts';

function sheetOf(
  id: string,
  sheet: string,
  cellOf: (name: string, cell: CellData) => CellData = (_, cell) => cell,
  decisions: ColumnsRequest['decisions'] = [],
): SheetView {
  const file = emptyFile(NOW);
  file.tabs.length = 0;
  const { sheets } = countedBlind.find((one) => one.id === id)!;
  for (const [name, { rows }] of Object.entries(sheets))
    file.tabs.push({
      name,
      grid: rows.map((row) => row.map((cell) => cellOf(name, cell ?? '') as string)),
    });
  const view = readColumns(openFile(file), { decisions, accept: null, write: false });
  return view.sheets.find((one) => one.sheet === sheet)!;
}

const LAST_YEAR = '2023-24 pairs';

test.each([5, 1])('a list of last year with %d addresses: whose it is, is asked', (most) => {
  let left = most;
  const { role, sure, open, columns } = sheetOf('08-alumni-college', LAST_YEAR, (name, cell) =>
    name === LAST_YEAR && String(cell).includes('@') && left-- <= 0 ? '' : cell,
  );
  expect({ role, sure, why: open?.why }).toEqual({ role: 'mentors', sure: false, why: 'unsure' });
  expect(columns.filter((column) => column.sure)).toEqual([]);
  expect(columns.map(({ candidates }) => candidates[0])).toEqual(expect.arrayContaining(['name', 'email']));
});

test('what a list asks is not sure as long as nobody has said whose answers it holds', () => {
  const { open, columns } = sheetOf('06-gewerkschaft-betriebsrat', 'Liste 2024');
  expect([open?.why, columns.filter((column) => column.sure)]).toEqual(['unsure', []]);
  expect(columns.find(({ header }) => header === 'E-Mail')!.candidates).toEqual(['email']);
});

test('a survey that asks "were you a companion or a newcomer?": it may be the role', () => {
  const decisions = [{ sheet: 'Feedback July', header: '', field: 'survey' as const }];
  const { columns } = sheetOf('10-parish-companions', 'Feedback July', (_, cell) => cell, decisions);
  const side = columns.find(({ header }) => header.startsWith('Were you'))!;
  expect([side.sure, side.candidates]).toEqual([false, ['role']]);
});
