// The sheet as a plain accessible table, and the tabs below it. A click ticks a box, a double click or Enter edits a
// cell, a click on a header sorts: what a coordinator does in Sheets.
import type { Edit, SheetView, Sort, WorkbookView } from './workbook.ts';

export interface Hands {
  readonly edit: (edit: Edit) => Promise<void>;
  readonly sort: (sort: Sort) => Promise<void>;
  readonly select: (sheet: number, row: number) => void;
}

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

export function drawGrid(root: HTMLElement, view: WorkbookView, hands: Hands): void {
  const sheet = view.sheets.find((s) => s.id === view.active);
  const top = root.dataset['sheet'] === String(view.active) ? root.scrollTop : 0;
  root.dataset['sheet'] = String(view.active);
  root.dataset['drawn'] = String(Number(root.dataset['drawn'] ?? 0) + 1);
  root.replaceChildren(
    ...(sheet ? [...sheet.charts.map(pictureOf), tableOf(sheet, view.selected, hands, root)] : []),
  );
  root.scrollTop = top;
  const first = view.selected[0];
  if (first !== undefined)
    root.querySelector('tr[data-row="' + first + '"]')?.scrollIntoView({ block: 'center' });
}

/** The server made it, and every text in it is escaped. */
function pictureOf(svg: string): HTMLElement {
  const picture = document.createElement('div');
  picture.className = 'chart';
  picture.innerHTML = svg;
  return picture;
}

function tableOf(
  sheet: SheetView,
  selected: readonly number[],
  hands: Hands,
  root: HTMLElement,
): HTMLElement {
  const table = document.createElement('table');
  const shown = sheet.widths.map((_, c) => c + 1).filter((column) => !sheet.hidden.includes(column));
  table.style.width = shown.reduce((sum, column) => sum + sheet.widths[column - 1]!, 44) + 'px';
  table.append(columnsOf(sheet, shown), headOf(sheet, shown, hands));
  const body = table.createTBody();
  const draw = (from: number, to: number) => {
    sheet.rows.slice(from, to).forEach((cells, k) => {
      const row = rowOf(sheet, cells, from + k + 1, shown, hands);
      if (selected.includes(from + k + 1)) row.className = 'selected';
      body.append(row);
    });
  };
  draw(1, ROWS);
  if (sheet.rows.length > ROWS) {
    const more = document.createElement('button');
    more.type = 'button';
    more.textContent = 'Show all ' + (sheet.rows.length - 1) + ' rows';
    more.addEventListener('click', () => {
      draw(ROWS, sheet.rows.length);
      more.remove();
    });
    queueMicrotask(() => root.append(more));
  }
  return table;
}

function columnsOf(sheet: SheetView, shown: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  for (const width of [44, ...shown.map((column) => sheet.widths[column - 1]!)]) {
    const column = document.createElement('col');
    column.style.width = width + 'px';
    group.append(column);
  }
  return group;
}

function headOf(sheet: SheetView, shown: readonly number[], hands: Hands): HTMLElement {
  const head = document.createElement('thead');
  const row = document.createElement('tr');
  const corner = document.createElement('td');
  corner.textContent = '1';
  row.append(corner);
  for (const column of shown) {
    const text = String(sheet.rows[0]?.[column - 1] ?? '');
    const cell = document.createElement(text === '' ? 'td' : 'th');
    if (cell instanceof HTMLTableCellElement && text !== '') cell.scope = 'col';
    cell.textContent = text;
    cell.title = 'Double click to sort';
    cell.addEventListener('dblclick', () => void hands.sort({ sheet: sheet.id, column }));
    row.append(cell);
  }
  head.append(row);
  return head;
}

function rowOf(
  sheet: SheetView,
  cells: SheetView['rows'][number],
  number: number,
  shown: readonly number[],
  hands: Hands,
): HTMLElement {
  const row = document.createElement('tr');
  row.dataset['row'] = String(number);
  const label = document.createElement('th');
  label.scope = 'row';
  label.textContent = String(number);
  row.append(label, ...shown.map((column) => cellOf(sheet, cells[column - 1] ?? '', number, column, hands)));
  return row;
}

function cellOf(
  sheet: SheetView,
  value: string | boolean,
  row: number,
  column: number,
  hands: Hands,
): HTMLElement {
  const cell = document.createElement('td');
  const place = { sheet: sheet.id, row, column };
  if (typeof value === 'boolean') {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = value;
    box.setAttribute('aria-label', String(sheet.rows[0]?.[column - 1] ?? '') + ', row ' + row);
    box.addEventListener('change', () => void hands.edit({ ...place, value: box.checked }));
    cell.append(box);
    return cell;
  }
  cell.textContent = value;
  cell.addEventListener('click', () => selectRow(cell, () => hands.select(sheet.id, row)));
  cell.addEventListener('dblclick', () =>
    startEdit(cell, value, (text) => void hands.edit({ ...place, value: text })),
  );
  return cell;
}

function selectRow(cell: HTMLElement, tell: () => void): void {
  for (const row of cell.closest('table')?.querySelectorAll('tr.selected') ?? []) row.className = '';
  cell.closest('tr')!.className = 'selected';
  tell();
}

function startEdit(cell: HTMLElement, value: string, done: (text: string) => void): void {
  const input = document.createElement('input');
  input.value = value;
  input.setAttribute('aria-label', 'Cell');
  let isOver = false;
  const finish = (keep: boolean) => {
    if (isOver) return;
    isOver = true;
    if (keep && input.value !== value) done(input.value);
    else cell.textContent = value;
  };
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') finish(true);
    if (event.key === 'Escape') finish(false);
  });
  input.addEventListener('blur', () => finish(true));
  cell.replaceChildren(input);
  input.focus();
  input.select();
}
