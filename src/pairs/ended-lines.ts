// Rows of Matches and Circles of which some end, or are taken back: their Status, their Lock and the sentence in their Notes;
// everything else stays as it stands there.
import { type Cell, type Table, textOf } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import { type inCircles, inMatches, pairSheets } from '../our-sheets/pair-sheets.ts';
import { type EndedNote, endedNoteIn, endedSentence, withoutEndedNote } from './ended-note.ts';

/** What becomes of a row, by its number: it ends, it is as it was, or it goes. */
export type RowChange = EndedNote | 'as it was' | 'gone';
type PairSheet = keyof typeof pairSheets;

/** Named alike in both. */
const {
  lock,
  status,
  notes: inNotes,
} = inMatches satisfies Pick<typeof inCircles, 'lock' | 'status' | 'notes'>;

export function changedLines(id: PairSheet, table: Table, changes: ReadonlyMap<number, RowChange>): Line[] {
  return table.rows.flatMap((row): Line[] => {
    const change = changes.get(row.number);
    const cells = cellsAsTheyAre(id, table, row);
    if (change === 'gone') return [];
    return [{ from: row.number, cells: change === undefined ? cells : changed(id, cells, change) }];
  });
}

function changed(id: PairSheet, cells: readonly Cell[], change: EndedNote | 'as it was'): Cell[] {
  const header: readonly string[] = pairSheets[id].header;
  const notes = textOf(cells[header.indexOf(inNotes)]);
  const now = change === 'as it was' ? asItWas(notes) : ended(notes, change);
  return header.map((column, at) => now[column] ?? cells[at]!);
}

function ended(notes: string, note: EndedNote): Readonly<Record<string, Cell>> {
  const said = endedSentence(note);
  return { [lock]: false, [status]: 'ended', [inNotes]: notes === '' ? said : `${notes} ${said}` };
}

function asItWas(notes: string): Readonly<Record<string, Cell>> {
  const note = endedNoteIn(notes);
  if (note === null) return {};
  return { [lock]: note.wasLocked, [status]: note.was, [inNotes]: withoutEndedNote(notes) };
}
