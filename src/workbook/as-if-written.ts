// The workbook as it would be read after some sheets of ours were written: so that what is shown before an act is made by the same
// code as what stands there afterwards.
import { columnOf, type Table, tableOf } from '../ground/table.ts';
import type { SheetLine } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { Tab } from '../ports/workbook.ts';
import type { Gathered } from './gather.ts';
import type { SheetRows } from './write-sheet.ts';

/** @param sheets  with lines that say which row they continue. */
export function asIfWritten(gathered: Gathered, sheets: readonly SheetRows[]): Gathered {
  const ours = new Map(gathered.ours);
  for (const [id, lines] of sheets) {
    const own = gathered.ours.get(id);
    const table = own === undefined ? newTable(id, lines) : changed(own.table, id, lines);
    ours.set(id, { tab: own?.tab ?? NO_TAB, table });
  }
  return { ...gathered, ours };
}

/** Of a sheet that does not exist yet: nothing may be written to it. */
const NO_TAB: Tab = {
  grid: [],
  name: () => '',
  formUrl: () => null,
  rowsHidden: () => ({ hidden: [], looked: 0 }),
  rowsHiddenByHand: () => ({ hidden: [], looked: 0 }),
  isHidden: () => false,
  formulas: () => [],
};

const cellsOf = (line: SheetLine) => ('from' in line ? line.cells : line);

function newTable(id: SheetRows[0], lines: readonly SheetLine[]): Table {
  const { name, header } = ourSheet(id);
  return tableOf(name, [header, ...lines.map(cellsOf)]);
}

function changed(table: Table, id: SheetRows[0], lines: readonly SheetLine[]): Table {
  const last = Math.max(table.headerRow, ...table.rows.map(({ number }) => number));
  const places = ourSheet(id).header.map((text) => columnOf(table, text));
  let added = 0;
  const rows = lines.map((line) => {
    const from = 'from' in line ? line.from : null;
    const before = table.rows.find(({ number }) => number === from);
    const cells = [...(before?.cells ?? table.header.map(() => ''))];
    cellsOf(line).forEach((cell, k) => {
      if (places[k]! >= 0) cells[places[k]!] = cell;
    });
    return { number: before?.number ?? last + ++added, cells };
  });
  return { ...table, rows };
}
