// The sentence in Notes by which a row of Matches or Circles remembers that it ended: when, why, and what it was before, so that
// it can be taken back. No name stands in it.
import type { Standing } from './status.ts';

/** What a row can have been before it ended. */
export type Former = Standing;

export interface EndedNote {
  /** As `2026-03-10`. */
  readonly day: string;
  readonly was: Former;
  readonly wasLocked: boolean;
  /** Who left or pauses; null where the two part and both stay. */
  readonly who: 'mentor' | 'mentee' | null;
  readonly how: 'withdrawn' | 'paused' | 'apart';
}

const DID = { withdrawn: 'left', paused: 'pauses', apart: '' } as const;
const PATTERN =
  / ?Ended on (\d{4}-\d{2}-\d{2}) \(was ([a-z]+)(, locked)?\)(?:: the (mentor|mentee) (left|pauses))?\.$/;

export function endedSentence({ day, was, wasLocked, who, how }: EndedNote): string {
  const why = who === null ? '' : `: the ${who} ${DID[how]}`;
  return `Ended on ${day} (was ${was}${wasLocked ? ', locked' : ''})${why}.`;
}

/** What the last sentence of the notes tells; null where a person ended the row by hand. */
export function endedNoteIn(notes: string): EndedNote | null {
  const [, day, was, locked, who, did] = PATTERN.exec(notes) ?? [];
  if (day === undefined || was === undefined) return null;
  return {
    day,
    was: was as Former,
    wasLocked: locked !== undefined,
    who: who === undefined ? null : (who as 'mentor' | 'mentee'),
    how: did === undefined ? 'apart' : did === 'left' ? 'withdrawn' : 'paused',
  };
}

export function withoutEndedNote(notes: string): string {
  return notes.replace(PATTERN, '');
}
