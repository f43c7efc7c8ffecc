// What people do to a sheet of ours by hand: each edit is a function, so that tests can play any of them in any order.
import type { CellData, SheetData, World } from '../src/local/world.ts';

export type Edit = (sheet: SheetData, world: World, pick: number) => void;

/** A row below the header, wherever the header stands by now. */
export const headerAt = (sheet: SheetData) =>
  Math.max(
    0,
    sheet.rows.findIndex((row) => row.filter((cell) => cell !== '').length > 2),
  );
const someRow = (sheet: SheetData, pick: number): number | null => {
  const rows = sheet.rows.length - headerAt(sheet) - 1;
  return rows < 1 ? null : headerAt(sheet) + 1 + (pick % rows);
};
const padded = (row: readonly CellData[], width: number): CellData[] =>
  Array.from({ length: width }, (_, k) => row[k] ?? '');

export const sheetEdits: Readonly<Record<string, Edit>> = {
  'a row is deleted': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    if (at !== null) sheet.rows.splice(at, 1);
  },
  'a blank row is inserted': (sheet, _world, pick) => {
    sheet.rows.splice(someRow(sheet, pick) ?? sheet.rows.length, 0, []);
  },
  'the rows are sorted': (sheet) => {
    const top = headerAt(sheet) + 1;
    sheet.rows = [...sheet.rows.slice(0, top), ...sheet.rows.slice(top).reverse()];
  },
  'a row is copied below': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    if (at !== null) sheet.rows.push([...sheet.rows[at]!]);
  },
  'a title is put above': (sheet) => {
    if (headerAt(sheet) < 3) sheet.rows.unshift(['Please do not touch']);
  },
  'the tab is renamed': (sheet, world, pick) => {
    const name = `Renamed ${pick}`;
    if (!world.sheets.some((one) => one.name === name)) sheet.name = name;
  },
  'the first column goes to the end of the others': (sheet) => {
    const width = Math.max(...sheet.rows.map((row) => row.length));
    for (const row of sheet.rows.slice(headerAt(sheet))) {
      const cells = padded(row, width);
      row.splice(0, row.length, ...cells.slice(1), cells[0]!);
    }
  },
  'a column is inserted': (sheet, _world, pick) => {
    const at = 1 + (pick % 4);
    sheet.rows.slice(headerAt(sheet)).forEach((row, k) => {
      while (row.length < at) row.push('');
      row.splice(at, 0, k === 0 ? `Ours ${pick}` : '');
    });
  },
  'a status is retyped': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    const column = (sheet.rows[headerAt(sheet)] ?? []).indexOf('Status');
    const words = ['Ended', 'introduced', 'présenté', 'hmm', '', 'CONFIRMED'];
    if (at === null || column < 0) return;
    while (sheet.rows[at]!.length <= column) sheet.rows[at]!.push('');
    sheet.rows[at]![column] = words[pick % words.length]!;
  },
  'a cell is emptied': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    const columns = ['Mentor', 'Mentee', 'Note', 'Places', 'Why', 'Lock'].map((text) =>
      (sheet.rows[headerAt(sheet)] ?? []).indexOf(text),
    );
    const column = columns.filter((one) => one >= 0)[0];
    if (at !== null && column !== undefined && sheet.rows[at]!.length > column) sheet.rows[at]![column] = '';
  },
  'another mentor is written': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    const column = (sheet.rows[headerAt(sheet)] ?? []).indexOf('Mentor');
    const other = someRow(sheet, pick + 1);
    if (at === null || other === null || column < 0 || sheet.rows[at]!.length <= column) return;
    sheet.rows[at]![column] = sheet.rows[other]![column] ?? '';
  },
  'a header is reworded': (sheet, _world, pick) => {
    const header = sheet.rows[headerAt(sheet)] ?? [];
    const at = header.length === 0 ? 0 : pick % header.length;
    if (header[at]) header[at] = `${String(header[at])} (ours)`;
  },
  'a checkbox is typed over': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    const column = (sheet.rows[headerAt(sheet)] ?? []).indexOf('Lock');
    const words = ['yes', 'x', 'perhaps', 'no'];
    if (at !== null && column >= 0 && sheet.rows[at]!.length > column)
      sheet.rows[at]![column] = words[pick % words.length]!;
  },
  'two rows are merged in a column': (sheet, _world, pick) => {
    const at = someRow(sheet, pick);
    const column = (sheet.rows[headerAt(sheet)] ?? []).indexOf('Mentor');
    if (at !== null && column >= 0 && at + 1 < sheet.rows.length)
      sheet.merged = [{ row: at + 1, column: column + 1, rows: 2, columns: 1 }];
  },
  'the tab is duplicated': (sheet, world) => {
    const name = `Copy of ${sheet.name}`;
    if (!world.sheets.some((one) => one.name === name))
      world.sheets.push({ ...structuredClone(sheet), id: world.nextSheetId++, name });
  },
};
