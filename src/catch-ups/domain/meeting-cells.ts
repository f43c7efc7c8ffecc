// Meetings as rows of the Catch-ups sheet.
import type { Cell } from '../../ground/table.ts';
import { type MeetingRow, remembers } from './meeting-rows.ts';
import { stretchText } from './stretch.ts';
import { type Clock, type Clocks, dateFor } from './typed-times.ts';

const momentCell = (at: number | null, clock: Clock): Cell => (at === null ? '' : dateFor(at, clock));

/** @param refOf  the reference of a row of ours. */
export function meetingCells(
  rows: readonly MeetingRow[],
  clocks: Clocks,
  refOf: (row: MeetingRow) => string,
): Cell[][] {
  return rows.map((row) => [
    row.locked,
    row.unread?.pair ?? row.pair,
    row.unread?.k ?? row.k,
    row.unread?.starts ?? momentCell(row.wanted?.start ?? row.start, clocks(row.zone)),
    row.unread?.ends ?? momentCell(row.wanted?.end ?? row.end, clocks(row.zone)),
    row.zone,
    row.forMentor,
    row.forMentee,
    row.check,
    row.unread?.state ?? row.state,
    row.mentorSays,
    row.menteeSays,
    row.isElsewhere ? row.ref : refOf(row),
    row.eventId,
    row.generation,
    row.proposed === null ? '' : [row.proposed, row.proposedEnd ?? ''].join(' ').trim(),
    row.batch,
    remembers(row.state) ? stretchText(row.stands) : '',
  ]);
}
