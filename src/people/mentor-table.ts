// Rows of the Mentors sheet: those that are there stay where the coordinator has them, and what the coordinator wrote stays;
// mentors who are new get a row below. Rows of people who have left keep their code, so that it is never given again.
import { addressOf, personId } from '../ground/addresses.ts';
import { GONE } from '../ground/erased-word.ts';
import { fold } from '../ground/folding.ts';
import { codeNumber } from '../ground/naming.ts';
import type { Cell, Table } from '../ground/table.ts';
import { cellsAsTheyAre, type Line } from '../our-sheets/lines.ts';
import { ourSheet } from '../our-sheets/our-sheets.ts';
import type { Listed } from './coordinators-lists.ts';
import { freshCells } from './listed-rows.ts';

export interface ListedMentor {
  readonly name: string;
  readonly email: string;
  readonly code: string;
  /** Word for the Profile column; null leaves the cell as it is. */
  readonly profile: string | null;
  readonly listed: Listed | null;
}

/** What a coordinator writes to keep somebody out; it always wins. */
export const LEFT_OUT = 'left out';

/** @param isPublished  the document has just been written: nobody else is published any more. */
export function mentorRows(
  table: Table | null,
  mentors: readonly ListedMentor[],
  isPublished: boolean,
): Line[] {
  const isOwn = ({ listed }: ListedMentor) => listed !== null && listed.doubt === undefined;
  const byRow = new Map(mentors.filter(isOwn).map((mentor) => [mentor.listed!.row.number, mentor]));
  const there = (table?.rows ?? []).map((row) => {
    const cells = cellsAsTheyAre('mentors', table!, row);
    const mentor = byRow.get(row.number);
    const left = isPublished ? withoutPublished(cells) : cells;
    return { from: row.number, cells: mentor ? filled(cells, mentor) : left };
  });
  const added = mentors
    .filter((mentor) => !isOwn(mentor))
    .map((mentor): Line => {
      const cells = freshCells('mentors', mentor, mentor.listed);
      return { from: null, cells: filled(cells, mentor) };
    });
  return [...there, ...added];
}

/** A row of somebody who takes part no more. */
function withoutPublished(cells: readonly Cell[]): readonly Cell[] {
  const at = ourSheet('mentors').header.indexOf('Profile');
  return cells.map((cell, k) => (k === at && cell === 'published' ? '' : cell));
}

/** Columns in the order of our header: Code, Name, Email, Strand, Places, Status, Profile, Notes. */
function filled(cells: readonly Cell[], { name, email, code, profile }: ListedMentor): Cell[] {
  const [oldCode, oldName, oldEmail, strand, places, status, oldProfile, notes] = cells as Cell[];
  const known = addressOf(String(oldEmail ?? ''));
  const address = known !== null && personId(known) === personId(email) ? oldEmail! : email;
  const word = profile === null || isLeftOut(oldProfile) ? (oldProfile ?? '') : profile;
  return [
    codeNumber(String(oldCode ?? '')) === codeNumber(code) ? oldCode! : code,
    oldName === GONE ? name : oldName || name,
    address,
    strand ?? '',
    places ?? '',
    status ?? '',
    word,
    notes ?? '',
  ];
}

export function isLeftOut(cell: Cell | undefined): boolean {
  return /^(left out|leave out|laisse de cote|weggelassen|no|non|nein)$/.test(fold(String(cell ?? '')));
}
