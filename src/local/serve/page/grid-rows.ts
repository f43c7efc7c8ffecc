// Header, rows and cells of the sheet. A click ticks a box, a double click or Enter edits a cell, a click on a header sorts: what a
// coordinator does in Sheets.
import type { Edit, SheetView, Sort } from './workbook.ts';

export interface Hands {
  readonly edit: (edit: Edit) => Promise<void>;
  readonly sort: (sort: Sort) => Promise<void>;
  readonly select: (sheet: number, row: number) => void;
}

export function columnsOf(sheet: SheetView, shown: readonly number[]): HTMLElement {
  const group = document.createElement('colgroup');
  for (const width of [44, ...shown.map((column) => sheet.widths[column - 1]!)]) {
    const column = document.createElement('col');
    column.style.width = width + 'px';
    group.append(column);
  }
  return group;
}

export function headOf(sheet: SheetView, shown: readonly number[], hands: Hands): HTMLElement {
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

export function rowOf(
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
