// Meetings that stand in the calendar while one of the two is away, as Status says: shown, and cancelled, moved or left by the coordinator.
// Those of circles stay: the others meet.

import { wallOf } from '../../ground/zones/offsets.ts';
import { say } from '../../language/say.ts';
import { type AwayOne, awayIn } from '../../pairs/away-in-pairs.ts';
import type { Absence } from '../../people/months-away.ts';
import type { MeetingRow } from '../domain/meeting-rows.ts';
import { stillStands } from '../domain/meeting-rows.ts';
import { isToCome } from '../domain/to-come.ts';
import { type Found, handle, timeSaid } from './difference-found.ts';
import type { PreparedMeetings } from './prepare-meetings.ts';
import { whoIs } from './who-meets-whom.ts';

/** The day of a moment on the programme's clock, like 2027-02-01. */
export function dayOf({ offsetsOf, zone }: PreparedMeetings, moment: number): string {
  return new Date(wallOf(offsetsOf(zone), moment)).toISOString().slice(0, 10);
}

/** The first day counts, the day of coming back does not. */
export function liesIn({ from, until }: Absence, day: string): boolean {
  return day >= (from ?? '') && day < until;
}

/** @param now  ms since 1970; of what has passed nothing is asked. */
export function absenceDifferences(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  now: number,
): Found[] {
  return inAbsence(prepared, rows, now, stillStands).filter(({ row }) => row.wanted === null);
}

/** The same of events that are gone already, where a run was cut before it could say so. */
export function cutInAbsence(prepared: PreparedMeetings, rows: readonly MeetingRow[], now: number): Found[] {
  const gone = inAbsence(prepared, rows, now, ({ state }) => state === 'deleted');
  return gone.map((one) => ({ ...one, can: ['cancel'] }));
}

function inAbsence(
  prepared: PreparedMeetings,
  rows: readonly MeetingRow[],
  now: number,
  isMeant: (row: MeetingRow) => boolean,
): (Found & { readonly kind: 'meeting' })[] {
  if (prepared.reading.away.size === 0) return [];
  const of = awayIn(prepared.reading);
  return rows.flatMap((row) => {
    const { pair, start, locked, isElsewhere, k, repeats } = row;
    if (start === null || !isToCome({ start, repeats }, now) || locked || isElsewhere || !isMeant(row))
      return [];
    const day = dayOf(prepared, start);
    // A series may go on into the absence.
    const lies = (away: AwayOne) => (repeats === undefined ? liesIn(away, day) : day < away.until);
    const one = of(pair).find((away) => away.is !== 'over' && lies(away));
    if (one === undefined || !prepared.groupOf.has(pair)) return [];
    const said = { who: whoIs(prepared, pair), k, when: timeSaid(prepared, start), name: one.name };
    return [
      {
        kind: 'meeting' as const,
        row,
        tells: 2,
        ref: handle(prepared.known.idsOf(row).ref, 'away', one.until, start),
        says: [
          say('{who}, meeting {k} on {when}: {name} is away until {until}.', { ...said, until: one.until }),
          ...(repeats === undefined ? [] : [say('It repeats: take these dates out in Google Calendar.')]),
        ],
        can: repeats === undefined ? (['after', 'cancel', 'leave'] as const) : (['leave'] as const),
      },
    ];
  });
}
