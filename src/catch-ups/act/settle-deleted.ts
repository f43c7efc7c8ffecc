// What a person decided about meetings that were deleted in the calendar: a new event under another id, or none.
import { say } from '../../language/say.ts';
import type { ScheduleRequest } from '../contract.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { whoIs } from '../read/who-meets-whom.ts';

export interface DeletedSettled {
  readonly rows: MeetingRow[];
  /** What was decided, a line each, or why it cannot be. */
  readonly lines: readonly string[];
}

/** @param now  ms since 1970: what has passed is not created again. */
export function settleDeleted(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  { resolve, settle = [] }: Pick<ScheduleRequest, 'resolve' | 'settle'>,
  now: number,
): DeletedSettled {
  const wishes = new Map([...settle, ...resolve].map(({ ref, as }) => [ref.split('@')[0]!, as]));
  const lines: string[] = [];
  const after = rows.map((row): MeetingRow => {
    if (row.state !== 'deleted') return row;
    const as = wishes.get(prepared.known.idsOf(row).ref);
    if (as !== 'again' && as !== 'leave') return row;
    const about = { who: whoIs(prepared, row.pair), k: row.k };
    if (as === 'again' && (row.start ?? 0) <= now) {
      lines.push(say('{who}, meeting {k}: its time has passed. Write a later one into Starts first.', about));
      return row;
    }
    lines.push(
      as === 'again'
        ? say('{who}, meeting {k}: Create puts it into the calendar again.', about)
        : say('{who}, meeting {k}: left out.', about),
    );
    return as === 'again' ? again(row) : { ...row, state: 'left out', stands: null };
  });
  return { rows: after, lines };
}

/** An id that was used stays taken. */
function again(row: MeetingRow): MeetingRow {
  const nowhere = { eventId: '', proposed: null, proposedEnd: null, stands: null, wanted: null };
  return { ...row, ...nowhere, state: 'proposed', generation: row.generation + 1 };
}
