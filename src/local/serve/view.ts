// The workbook as the page shows it: texts, ticks, widths, hidden columns, what is selected.
import { extent, filledCell } from '../filled-cells.ts';
import type { SheetData, World } from '../world.ts';
import { chartsOf } from './chart-svg.ts';
import { shownText } from './edits.ts';
import type { SheetView, WorkbookView } from './page/workbook.ts';

/** Width of a column nobody set, in pixels. */
const USUAL_WIDTH = 110;

/** @param isWhole  every sheet with its rows; otherwise only the one that is open, which is all that the page shows. */
export function viewOf(world: World, isWhole = false): WorkbookView {
  const { activeSheet } = world;
  return {
    name: world.name,
    active: activeSheet,
    selected: world.selection.map((a1) => Number(/\d+/.exec(a1)?.[0] ?? 0)),
    sheets: world.sheets.map((sheet) =>
      sheetView(isWhole || sheet.id === activeSheet ? sheet : closed(sheet)),
    ),
    mails: world.mails.length,
    events: world.calendars
      .filter(({ isDeleted }) => !isDeleted)
      .reduce((n, { events }) => n + events.length, 0),
  };
}

const closed = (sheet: SheetData): SheetData => ({ ...sheet, rows: [], charts: [] });

function sheetView(sheet: SheetData): SheetView {
  const { rows: height, columns } = extent(sheet);
  const width = Math.max(1, columns, ...sheet.rows.map((row) => row.length));
  return {
    id: sheet.id,
    name: sheet.name,
    rows: Array.from({ length: Math.max(height, sheet.rows.length) }, (_row, r) =>
      Array.from({ length: width }, (_, c) => {
        const cell = filledCell(sheet, r + 1, c + 1) ?? sheet.rows[r]?.[c] ?? '';
        return typeof cell === 'boolean' ? cell : shownText(cell);
      }),
    ),
    widths: Array.from({ length: width }, (_, c) => sheet.columnWidths[c + 1] ?? USUAL_WIDTH),
    hidden: sheet.hiddenColumns,
    frozenRows: sheet.frozenRows,
    charts: chartsOf(sheet),
  };
}
