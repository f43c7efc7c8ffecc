// What our sheets are called in the file at hand: a sentence names a sheet as the coordinator sees its tab, whatever that is. Who
// reads the workbook says how to find that out; until then, and in a file without such a tab, our own name stands.
import { languageSpoken } from './language.ts';

export interface SheetSeen {
  /** Of the tab that is there, or of the one that will be made. */
  readonly name: string;
  /** How the sheet comes about, in brackets; empty where it is there. */
  readonly madeBy: string;
}

/** Asked when a sentence names the sheet: finding a tab's name costs a call. */
type Seen = (own: string) => SheetSeen;

const AS_OURS: Seen = (own) => ({ name: own, madeBy: '' });

let seen: Seen = AS_OURS;

/** @param as  null before anything is read. */
export function sheetsAre(as: Seen | null): void {
  seen = as ?? AS_OURS;
}

/** A name that cannot be asked for just now takes no sentence away: the one that tells of the fault least of all. */
function seenOrOurs(own: string): SheetSeen {
  try {
    return seen(own);
  } catch {
    return AS_OURS(own);
  }
}

/** The name of the tab, as it stands there. */
export const tabCalled = (own: string): string => seenOrOurs(own).name;

/** The name inside a sentence; one that is not ours stands in quotes. */
export function sheetCalled(own: string): string {
  const { name } = seenOrOurs(own);
  if (name === own) return own;
  return languageSpoken() === 'fr' ? `«\u00a0${name}\u00a0»` : `“${name}”`;
}

/** The same where somebody is asked to write into it: with how it comes about where the file has none. */
export function sheetToWrite(own: string): string {
  return [sheetCalled(own), seenOrOurs(own).madeBy].filter((part) => part !== '').join(' ');
}

/** What stands in braces in a text and begins with a capital: our name of a sheet, with ? where somebody is asked to write into it. */
export function sheetInGap(gap: string): string | null {
  if (!/^[A-Z]/.test(gap)) return null;
  return gap.endsWith('?') ? sheetToWrite(gap.slice(0, -1)) : sheetCalled(gap);
}
