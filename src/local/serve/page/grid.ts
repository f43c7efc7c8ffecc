// The sheet as a plain accessible table, and the tabs below it. Rows that did not change stay as they are.
import { columnsOf, type Hands, headOf, rowOf } from './grid-rows.ts';
import type { SheetView, WorkbookView } from './workbook.ts';

/** Rows drawn at once; more take seconds to lay out. */
const ROWS = 300;

export function drawTabs(
  root: HTMLElement,
  view: WorkbookView,
  select: (sheet: number) => Promise<void>,
): void {
  root.replaceChildren(
    ...view.sheets.map((sheet) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-selected', String(sheet.id === view.active));
      tab.textContent = sheet.name;
      tab.addEventListener('click', () => void select(sheet.id));
      return tab;
    }),
  );
}

/** The table that stands there. */
interface Drawn {
  /** All of it but its rows. */
  readonly frame: string;
  readonly body: HTMLTableSectionElement;
  /** Each row as it was drawn. */
  readonly rows: string[];
  /** Rows before this one are drawn, the header counted. */
  until: number;
  view: WorkbookView;
}

let drawn: Drawn | null = null;

/** After a run only rows that changed are made anew: laying out hundreds takes long. Where a person was at work, all are. */
export function drawGrid(root: HTMLElement, view: WorkbookView, hands: Hands, isAfterRun: boolean): void {
  const sheet = view.sheets.find((s) => s.id === view.active);
  root.dataset['drawn'] = String(Number(root.dataset['drawn'] ?? 0) + 1);
  if (isAfterRun && sheet && drawn?.frame === frameOf(sheet)) {
    drawn.view = view;
    drawRows(drawn, hands);
  } else drawAnew(root, view, sheet, hands);
  const first = view.selected[0];
  if (first !== undefined)
    root.querySelector('tr[data-row="' + first + '"]')?.scrollIntoView({ block: 'center' });
}

function drawAnew(root: HTMLElement, view: WorkbookView, sheet: SheetView | undefined, hands: Hands): void {
  const top = root.dataset['sheet'] === String(view.active) ? root.scrollTop : 0;
  root.dataset['sheet'] = String(view.active);
  drawn = null;
  root.replaceChildren(...(sheet ? [...sheet.charts.map(pictureOf), tableOf(sheet, view, hands, root)] : []));
  root.scrollTop = top;
}

/** Long sheets have a button that says how many rows there are. */
function frameOf({ id, rows, widths, hidden, charts }: SheetView): string {
  return JSON.stringify([id, rows[0], widths, hidden, charts, Math.max(ROWS, rows.length)]);
}

function drawRows({ body, rows, until, view }: Drawn, hands: Hands): void {
  const sheet = view.sheets.find(({ id }) => id === view.active)!;
  const wanted = sheet.rows.slice(1, until);
  const shown = shownIn(sheet);
  for (const [k, cells] of wanted.entries()) {
    const isSelected = view.selected.includes(k + 2);
    const looks = JSON.stringify([cells, isSelected]);
    if (rows[k] === looks) continue;
    const row = rowOf(sheet, cells, k + 2, shown, hands);
    if (isSelected) row.className = 'selected';
    if (k < rows.length) body.rows[k]!.replaceWith(row);
    else body.append(row);
    rows[k] = looks;
  }
  while (rows.length > wanted.length) {
    rows.pop();
    body.deleteRow(-1);
  }
}

/** The server made it, and every text in it is escaped. */
function pictureOf(svg: string): HTMLElement {
  const picture = document.createElement('div');
  picture.className = 'chart';
  picture.innerHTML = svg;
  return picture;
}

function tableOf(sheet: SheetView, view: WorkbookView, hands: Hands, root: HTMLElement): HTMLElement {
  const table = document.createElement('table');
  const shown = shownIn(sheet);
  table.style.width = shown.reduce((sum, column) => sum + sheet.widths[column - 1]!, 44) + 'px';
  table.append(columnsOf(sheet, shown), headOf(sheet, shown, hands));
  const standing: Drawn = { frame: frameOf(sheet), body: table.createTBody(), rows: [], until: ROWS, view };
  drawRows(standing, hands);
  drawn = standing;
  if (sheet.rows.length > ROWS) {
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = 'Show all ' + (sheet.rows.length - 1) + ' rows';
    more.addEventListener('click', () => {
      standing.until = sheet.rows.length;
      drawRows(standing, hands);
      more.remove();
    });
    queueMicrotask(() => root.append(more));
  }
  return table;
}

function shownIn(sheet: SheetView): number[] {
  return sheet.widths.map((_, c) => c + 1).filter((column) => !sheet.hidden.includes(column));
}
