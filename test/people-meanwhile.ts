// What people do to a spreadsheet while a run is at work in it, for sweeps: each act happens just before one service call.
import type { CellData, SheetData, World } from '../src/local/world.ts';

/** An edit of one sheet, by what a person would call it. `before` is the file as it was a while ago. */
export type Edit = (world: World, sheet: SheetData, before: World) => void;

const blank = (width: number): CellData[] => Array.from({ length: width }, () => '');

/** Cut and pasted: what stood there moves along, as it does in Google Sheets when a column is dragged. */
function moveColumn(sheet: SheetData, from: number, to: number): void {
  const width = Math.max(...sheet.rows.map((row) => row.length));
  for (const row of sheet.rows) {
    while (row.length < width) row.push('');
    const [cell] = row.splice(from, 1);
    row.splice(to, 0, cell!);
  }
}

export const edits: Readonly<Record<string, Edit>> = {
  'sorted from Z to A': (_world, sheet) => {
    sheet.rows = [...sheet.rows.slice(0, 1), ...sheet.rows.slice(1).reverse()];
  },
  'sorted by another column': (_world, sheet) => {
    const by = (row: readonly CellData[]) => String(row[row.length > 6 ? 6 : 1] ?? '');
    const rows = sheet.rows.slice(1).sort((a, b) => (by(a) < by(b) ? -1 : 1));
    sheet.rows = [...sheet.rows.slice(0, 1), ...rows.slice(1), ...rows.slice(0, 1)];
  },
  'a row inserted above the rows': (_world, sheet) => {
    sheet.rows.splice(1, 0, blank(sheet.rows[0]!.length));
    sheet.maxRows++;
  },
  'a row inserted above the header': (_world, sheet) => {
    sheet.rows.splice(0, 0, ['Please do not touch']);
    sheet.maxRows++;
  },
  'a row deleted': (_world, sheet) => {
    sheet.rows.splice(2, 1);
    sheet.maxRows--;
  },
  'a column cut and pasted': (_world, sheet) => {
    const at = sheet.rows[0]!.findIndex((cell) => cell === 'State' || cell === 'Status');
    if (at >= 0) moveColumn(sheet, at, 1);
  },
  'the tab renamed': (_world, sheet) => {
    sheet.name = `${sheet.name} (old)`;
  },
  'older content restored': (world, sheet, before) => {
    const then = before.sheets.find(({ id }) => id === sheet.id);
    const at = world.sheets.indexOf(sheet);
    if (then && at >= 0) world.sheets[at] = structuredClone(then);
  },
  'the state filled down': (_world, sheet) => {
    const at = sheet.rows[0]!.findIndex((cell) => cell === 'State' || cell === 'Status');
    const top = sheet.rows[1]?.[at];
    if (at >= 0 && top !== undefined) for (const row of sheet.rows.slice(1)) row[at] = top;
  },
};
