// The sheets that the add-on owns: their names, their headers, and what a coordinator finds there.
// How they are found again: recognise.ts.
import { listSheets } from './list-sheets.ts';
import type { OurSheet } from './our-sheet.ts';
import { resultSheets } from './result-sheets.ts';
import { setUpSheets } from './set-up-sheets.ts';

export const ourSheets = { ...setUpSheets, ...resultSheets, ...listSheets };

export type OurSheetId = keyof typeof ourSheets;

/** The columns of one of our sheets. */
export type HeaderOf<Id extends OurSheetId> = (typeof ourSheets)[Id] extends OurSheet<infer H> ? H : never;

export const ourSheetIds = Object.keys(ourSheets) as OurSheetId[];

export function ourSheet(id: OurSheetId): OurSheet {
  return ourSheets[id];
}
