// Meetings in the calendar that nobody is to keep any more.
import { isMade, type MeetingRow } from '../domain/meeting-rows.ts';
import { isToCome } from '../domain/to-come.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';

/** Meetings still to come of pairs and circles that do not meet any more; where somebody is still to say so, none. */
export function orphanRows(
  { groups, asked }: PreparedMeetings,
  rows: readonly MeetingRow[],
  now: number,
): MeetingRow[] {
  const pairs = new Set(groups.map(({ pair }) => pair));
  const stays = (pair: string) => pairs.has(pair) || asked.has(pair.toLowerCase());
  return rows.filter((row) => isMade(row) && !row.isElsewhere && isToCome(row, now) && !stays(row.pair));
}
