// What is still to come for pairs that are none any more, and whom Google would tell; also where a row is gone from the sheet.
import { addressesIn } from '../../pairs/pair.ts';
import type { ScheduleView } from '../contract.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { Events } from '../read/calendar-differences.ts';
import { withLost } from '../read/lost-meetings.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';
import { orphanRows } from './take-out-events.ts';

/** @param now  ms since 1970. */
export function cancellable(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events | null,
  now: number,
): ScheduleView['toCancel'] {
  const orphans = orphanRows(prepared, withLost(prepared, rows, events, now), now);
  const names = new Map(prepared.reading.known.map(({ id, name }) => [id, name]));
  return [...new Set(orphans.map(({ pair }) => pair))].map((pair) => ({
    pair,
    meetings: orphans.filter((row) => row.pair === pair).length,
    tells: (addressesIn(pair) ?? [pair]).map((address) => names.get(address) ?? address),
  }));
}
