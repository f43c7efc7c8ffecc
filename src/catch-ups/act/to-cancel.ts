// What is still to come for pairs that are none any more, and whom Google would tell; also where a row is gone from the sheet.
import { addressesIn } from '../../pairs/pair.ts';
import type { ScheduleView } from '../contract.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import type { Events } from '../read/calendar-differences.ts';
import { withLost } from '../read/lost-meetings.ts';
import { orphanRows } from '../read/meetings-of-nobody.ts';
import type { PreparedMeetings } from '../read/prepare-meetings.ts';

/** @param now  ms since 1970. */
export function cancellable(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  events: Events | null,
  now: number,
): ScheduleView['toCancel'] {
  const orphans = orphanRows(prepared, withLost(prepared, rows, events, now), now);
  const names = new Map(prepared.reading.known.map(({ id, name }) => [id, name]));
  const meetings = new Map<string, number>();
  for (const { pair } of orphans) meetings.set(pair, (meetings.get(pair) ?? 0) + 1);
  return [...meetings].map(([pair, n]) => ({
    pair,
    meetings: n,
    tells: (addressesIn(pair) ?? [pair]).map((address) => names.get(address) ?? address),
  }));
}
