// Rows of Mentors and Mentees about somebody who was erased while their answers stay: no name and no address, a fingerprint alone.

import { textPrint } from '../ground/text-print.ts';

const PATTERN = /^Erased on (\d{4}-\d{2}-\d{2}), answers stay ([0-9a-f]{16})\.$/;

/** By which such a row knows whom it keeps out. */
export function erasedPrint(id: string): string {
  return textPrint(`erased\n${id}`);
}

/** @param id  of the person. @param day  as `2026-03-10`. */
export function erasedNote(id: string, day: string): string {
  return `Erased on ${day}, answers stay ${erasedPrint(id)}.`;
}

/** Whether the note is about this id. */
export function erasedIn(note: string, id: string): boolean {
  return PATTERN.exec(note)?.[2] === erasedPrint(id);
}

/** The fingerprint in a note; null in any other note. */
export function printIn(note: string): string | null {
  return PATTERN.exec(note)?.[2] ?? null;
}
