// Lays out one of our sheets for writing: which cells, how many new rows, which checkboxes, what to hide. Columns that a
// coordinator added keep their place and follow their row.
import { fold, tidy } from '../people/folding.ts';
import { type Cell, type Grid, textOf } from '../people/table.ts';
import { type OurSheetId, ourSheet } from './our-sheets.ts';

/** A block of a column, rows and columns from 1. */
export interface Block {
  readonly column: number;
  readonly row: number;
  readonly rows: number;
}

/** Everything an adapter has to do for one sheet, in this order: create, grow, format, write. */
export interface SheetWrite {
  readonly id: OurSheetId;
  readonly create: boolean;
  /** Rows to add after this row. */
  readonly grow: { readonly after: number; readonly rows: number } | null;
  readonly checkboxes: readonly Block[];
  readonly hide: { readonly column: number; readonly columns: number } | null;
  /** Whether to freeze the header and set widths: for a new sheet with time to spare. */
  readonly dress: boolean;
  /** From A1; includes blanks that cover rows no longer wanted. */
  readonly cells: readonly (readonly Cell[])[];
}

/** Rows of a new sheet, as Google makes it. https://developers.google.com/apps-script/reference/spreadsheet (2026-11) */
const NEW_SHEET_ROWS = 1000;

/**
 * @param rows    values in the order of our header.
 * @param before  what the sheet holds now, or null when it has to be made (or was made and not filled).
 * @returns null when the sheet already holds exactly this.
 */
export function layOut(
  id: OurSheetId,
  rows: readonly (readonly Cell[])[],
  before: Grid | null,
  options: { readonly exists: boolean; readonly dress: boolean },
): SheetWrite | null {
  const header = headerFor(id, before);
  const cells = [header, ...rows.map((row, k) => placed(id, row, header, before?.[k + 1]))];
  const old = before ?? [];
  const padded = [...cells, ...old.slice(cells.length).map(() => header.map((): Cell => ''))];
  if (before !== null && isSame(padded, old)) return null;
  return {
    id,
    create: !options.exists,
    grow: growth(id, before, options.exists, padded.length),
    checkboxes: checkboxesFor(id, header, cells.length - 1, old),
    hide: hideFor(id, header, old),
    dress: options.dress && before === null,
    cells: padded,
  };
}

/** Our header, in the order the coordinator has it; what is missing goes to the right. */
function headerFor(id: OurSheetId, before: Grid | null): string[] {
  const ours = ourSheet(id).header;
  const theirs = (before?.[0] ?? []).map(textOf);
  while (theirs.length > 0 && tidy(theirs[theirs.length - 1]!) === '') theirs.pop();
  const missing = ours.filter((text) => !theirs.some((other) => fold(other) === fold(text)));
  return [...theirs, ...missing];
}

function placed(
  id: OurSheetId,
  row: readonly Cell[],
  header: readonly string[],
  old: readonly Cell[] | undefined,
): Cell[] {
  const ours = ourSheet(id).header.map(fold);
  return header.map((text, k) => {
    const at = ours.indexOf(fold(text));
    return at >= 0 ? (row[at] ?? '') : (old?.[k] ?? '');
  });
}

function isSame(cells: readonly (readonly Cell[])[], old: Grid): boolean {
  return (
    cells.length === old.length &&
    cells.every((row, r) => row.every((cell, c) => isSameCell(cell, old[r]![c] ?? '')))
  );
}

/** An unticked checkbox and an empty cell mean the same. */
function isSameCell(a: Cell, b: Cell): boolean {
  if (a instanceof Date || b instanceof Date) return textOf(a) === textOf(b);
  return a === b || ((a === false || a === '') && (b === false || b === '')) || textOf(a) === textOf(b);
}

/** A new sheet of people always grows, so that the number of calls does not depend on how many there are. */
function growth(id: OurSheetId, before: Grid | null, exists: boolean, rows: number): SheetWrite['grow'] {
  const isNew = !exists || before === null;
  if (isNew && !ourSheet(id).perPerson && rows <= NEW_SHEET_ROWS) return null;
  if (isNew) return { after: NEW_SHEET_ROWS, rows: Math.max(1, rows - NEW_SHEET_ROWS) };
  return rows > before.length ? { after: Math.max(1, before.length), rows: rows - before.length } : null;
}

/** Rows that hold no checkbox yet. */
function checkboxesFor(id: OurSheetId, header: readonly string[], rows: number, old: Grid): Block[] {
  return (ourSheet(id).checkboxes ?? []).flatMap((text) => {
    const at = header.findIndex((other) => fold(other) === fold(text));
    let has = 0;
    while (typeof old[has + 1]?.[at] === 'boolean') has++;
    return rows > has ? [{ column: at + 1, row: has + 2, rows: rows - has }] : [];
  });
}

function hideFor(id: OurSheetId, header: readonly string[], old: Grid): SheetWrite['hide'] {
  const hidden = (ourSheet(id).hidden ?? []).map(fold);
  const theirs = (old[0] ?? []).map((cell) => fold(textOf(cell)));
  const fresh = header
    .map((text, k) => ({ text: fold(text), k }))
    .filter(({ text }) => hidden.includes(text) && !theirs.includes(text));
  return fresh.length === 0 ? null : { column: fresh[0]!.k + 1, columns: fresh.length };
}
