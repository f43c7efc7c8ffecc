// The workbook of the stand-in: tabs as grids of cells. It writes at once, so that a flush has nothing to do.
import type { Cell, Grid } from '../../src/ground/table.ts';
import { refuse } from '../../src/language/refusal.ts';
import type { SheetWrite } from '../../src/our-sheets/sheet-write.ts';
import { whereNow } from '../../src/our-sheets/where-now.ts';
import type { LiveSheet, PlacedWrite, Tab, Workbook } from '../../src/ports/workbook.ts';
import type { MemoryFile } from './in-memory.ts';

export interface MemoryTab {
  readonly name: string;
  grid: Cell[][];
}

interface OpenTab extends Tab {
  readonly of: MemoryTab;
}

/** Rows of a sheet, as Google makes it. */
const ROWS = 1000;

export function createMemoryWorkbook(file: MemoryFile): Workbook {
  const written = new WeakSet<MemoryTab>();
  const named = (name: string) => file.tabs.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const added = (name: string) => {
    const tab: MemoryTab = { name, grid: [] };
    file.tabs.push(tab);
    return tab;
  };
  const write = ({ sheet, tab, name }: PlacedWrite) => {
    const target = sheet.create || tab === null ? added(name) : (tab as OpenTab).of;
    if (tab !== null && !written.has(target)) assertAsRead(tab as OpenTab, sheet.relies);
    written.add(target);
    fill(target, sheet);
  };
  return {
    fileName: () => file.name,
    timeZone: () => 'Europe/Zurich',
    shown: (moment) => moment,
    fileId: () => 'local-workbook',
    tabs: () => file.tabs.map(opened),
    again: (tab) => opened((tab as OpenTab).of),
    named: (name) => {
      const tab = named(name);
      return tab === undefined ? null : opened(tab);
    },
    write: (sheets) => sheets.forEach(write),
    fill: (tab, name, rows) => {
      put((tab as OpenTab | null)?.of ?? added(name), 1, 1, rows);
    },
    remove: (tabs) => {
      const gone = new Set(tabs.map((tab) => (tab as OpenTab).of));
      file.tabs.splice(0, file.tabs.length, ...file.tabs.filter((tab) => !gone.has(tab)));
      if (file.tabs.length === 0) added('Sheet1');
    },
    charts: () => undefined,
    live: (tab) => liveSheet((tab as OpenTab).of),
    flush: () => undefined,
    deleteRows: (tab, rows) => {
      const here = placesIn(tab as OpenTab, [...new Set(rows)]);
      for (const row of here.sort((a, b) => b - a)) (tab as OpenTab).of.grid.splice(row - 1, 1);
    },
    replace: (tab, cells) => {
      const here = placesIn(
        tab as OpenTab,
        cells.map(({ row }) => row),
      );
      cells.forEach(({ column, value }, k) => {
        put((tab as OpenTab).of, here[k]!, column, [[value]]);
      });
    },
    append: (tab, row) => {
      const { of } = tab as OpenTab;
      put(of, shownOf(of).length + 1, 1, [row]);
    },
    selectedRow: (name) => (file.selected?.tab === name ? file.selected.row : null),
    show: (name, rows) => {
      if (named(name) === undefined) return false;
      file.selected = { tab: name, row: rows[0] ?? 1 };
      return true;
    },
  };
}

function placesIn({ of, grid, name }: OpenTab, rows: readonly number[]): number[] {
  return whereNow(grid, shownOf(of), rows) ?? refuse('sheet touched', name());
}

function opened(of: MemoryTab): OpenTab {
  return {
    of,
    grid: shownOf(of),
    name: () => of.name,
    formUrl: () => null,
    rowsHidden: () => ({ hidden: [], looked: shownOf(of).length }),
    rowsHiddenByHand: (asked) => ({ hidden: [], looked: asked.length }),
    isHidden: () => false,
    formulas: () => [],
  };
}

/** From A1 to the last row and column with content. */
function shownOf({ grid }: MemoryTab): Cell[][] {
  const isFilled = (cell: Cell | undefined) => cell !== undefined && cell !== '';
  const rows = grid.reduce((last, row, k) => (row.some(isFilled) ? k + 1 : last), 0);
  const columns = Math.max(
    0,
    ...grid.map((row) => row.reduce((last: number, cell, k) => (isFilled(cell) ? k + 1 : last), 0)),
  );
  return grid.slice(0, rows).map((row) => Array.from({ length: columns }, (_, k) => row[k] ?? ''));
}

function put(tab: MemoryTab, row: number, column: number, cells: Grid): void {
  cells.forEach((values, k) => {
    while (tab.grid.length < row + k) tab.grid.push([]);
    values.forEach((value, c) => {
      tab.grid[row + k - 1]![column + c - 1] = value;
    });
    const line = tab.grid[row + k - 1]!;
    for (let c = 0; c < line.length; c++) line[c] ??= '';
  });
}

/** As Google does it: rows go, ticks are laid, values are put. */
function fill(tab: MemoryTab, { gone, checkboxes, blocks }: SheetWrite): void {
  for (const { row, rows } of gone) tab.grid.splice(row - 1, rows);
  for (const { row, rows, column } of checkboxes)
    for (let k = 0; k < rows; k++)
      if (isEmpty(tab.grid[row + k - 1]?.[column - 1])) put(tab, row + k, column, [[false]]);
  for (const { row, column, cells } of blocks) put(tab, row, column, cells);
}

function isEmpty(cell: Cell | undefined): boolean {
  return cell === undefined || cell === '';
}

function assertAsRead({ of, grid, name }: OpenTab, columns: readonly number[]): void {
  const plain = (from: Grid) =>
    from
      .map((row) => columns.map((column) => String(row[column - 1] || '')).join('\t'))
      .join('\n')
      .trimEnd();
  if (plain(grid) !== plain(shownOf(of))) refuse('sheet touched', name());
}

function liveSheet(of: MemoryTab): LiveSheet {
  return {
    look: () => shownOf(of),
    rows: (first, howMany, columns) => {
      if (first + howMany - 1 > Math.max(ROWS, of.grid.length))
        throw new Error('Those rows are out of bounds.');
      return Array.from({ length: howMany }, (_, k) =>
        Array.from({ length: columns }, (__, c) => of.grid[first + k - 1]?.[c] ?? ''),
      );
    },
    put: (row, column, values) => put(of, row, column, [values]),
  };
}
