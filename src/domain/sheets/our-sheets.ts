// The sheets that the add-on owns: their names, their headers, and what a coordinator finds there.
// How they are found again: recognise.ts.

import type { Plain } from '../words/say.ts';
import { resultSheets } from './result-sheets.ts';
import { setUpSheets } from './set-up-sheets.ts';

export interface OurSheet {
  readonly name: string;
  readonly header: readonly string[];
  /** Header texts that tell it apart from every other sheet. */
  readonly says: Plain;
  /** Columns that hold checkboxes. */
  readonly checkboxes?: readonly string[];
  /** Columns hidden from the coordinator, always the last ones. */
  readonly hidden?: readonly string[];
  /** Width of each visible column in pixels. */
  readonly widths: readonly number[];
  /** Headers that a hand-made sheet of this name must at least have. */
  readonly key: readonly string[];
  /** Has a row for each person, so it may need more rows than a new sheet has. */
  readonly perPerson?: true;
}

export const ourSheets = { ...setUpSheets, ...resultSheets };

export type OurSheetId = keyof typeof ourSheets;

export const ourSheetIds = Object.keys(ourSheets) as OurSheetId[];

export function ourSheet(id: OurSheetId): OurSheet {
  return ourSheets[id];
}
