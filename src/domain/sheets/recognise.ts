// Recognises our sheets by their header row, so that renaming a tab or importing the file again does no harm.
import { fold, tidy } from '../people/folding.ts';
import { type Cell, type Grid, textOf } from '../people/table.ts';
import { type OurSheetId, ourSheet, ourSheetIds } from './our-sheets.ts';

/** Which of our sheets a header row belongs to; columns a coordinator added at the right do no harm. */
export function ourSheetOf(grid: Grid): OurSheetId | null {
  const header = (grid[0] ?? []).map((cell) => fold(textOf(cell)));
  const all = ourSheetIds.filter((id) => {
    const wanted = requiredOf(id);
    return wanted.every((text) => header.includes(fold(text)));
  });
  return all.sort((a, b) => requiredOf(b).length - requiredOf(a).length)[0] ?? null;
}

/** A hand-made sheet that bears one of our names and has at least its key columns. */
export function handMadeSheetOf(grid: Grid, name: () => string): OurSheetId | null {
  const header = (grid[0] ?? []).map((cell) => fold(textOf(cell)));
  const candidates = ourSheetIds.filter((id) =>
    ourSheet(id).key.every((text) => header.includes(fold(text))),
  );
  return candidates.find((id) => fold(ourSheet(id).name) === fold(name())) ?? null;
}

/** A hand-made file may leave the hidden columns out; every other header must be there. */
function requiredOf(id: OurSheetId): readonly string[] {
  const { header, hidden = [] } = ourSheet(id);
  return header.filter((text) => !hidden.includes(text));
}

/** A tab that bears one of our names and holds nothing yet but empty checkboxes: made by us, then cut short. */
export function isUnfinished(grid: Grid): boolean {
  return grid.every((row) => row.every((cell: Cell) => cell === false || tidy(textOf(cell)) === ''));
}
