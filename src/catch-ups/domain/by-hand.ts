// What speaks against a time that a person wrote by hand. It is said, and kept all the same: the coordinator decides.

import { wallOf } from '../../ground/zones/offsets.ts';
import { say } from '../../language/say.ts';
import { isOutsideNamed } from './better-times.ts';
import { isMade, type MeetingRow } from './meeting-rows.ts';
import type { Attendee } from './proposal.ts';

const DAY = 24 * 60 * 60_000;
const MINUTE = 60_000;

/** @param people  attendees by pair. */
export function doubtsAbout(
  row: MeetingRow,
  rows: readonly MeetingRow[],
  people: ReadonlyMap<string, readonly Attendee[]>,
  closedDays: ReadonlySet<string>,
): string[] {
  const members = people.get(row.pair) ?? [];
  if (row.start === null || row.end === null) return [];
  const [from, to] = [row.start, row.end];
  return [
    ...(members.some((one) => isOutside(one, from, to)) ? [say('Outside somebody’s working hours.')] : []),
    ...(members.some((one) => isOutsideNamed(one, from))
      ? [say('Outside times that somebody named as possible.')]
      : []),
    ...(members.some((one) => isDayOff(one, from)) ? [say('On a day on which somebody does not work.')] : []),
    ...(members.some((one) => isFreeDay(one, from, closedDays))
      ? [say('On a closed day or a weekend.')]
      : []),
    ...(members.some((one) => isAway(one, from)) ? [say('In a month in which somebody is away.')] : []),
    ...(members.some(({ absent }) => absent && absent.from < to && absent.to > from)
      ? [say('While somebody is away.')]
      : []),
    ...(members.some(({ busy }) => busy?.some((one) => one.from < to && one.to > from))
      ? [say('Somebody is busy.')]
      : []),
    ...(clashes(row, rows, people) ? [say('Another meeting of one of them is at this time.')] : []),
  ];
}

/** On a day off compared with the hours of all others. */
function isOutside({ offsets, hours }: Attendee, from: number, to: number): boolean {
  const wall = wallOf(offsets, from);
  const ofDay = hours[new Date(wall).getUTCDay()]!;
  const own = ofDay.length > 0 ? ofDay : hours.flat();
  const start = wall % DAY;
  const end = start + (to - from);
  return !own.some((one) => start >= one.from * MINUTE && end <= one.to * MINUTE);
}

/** A weekend is one on which somebody works whose answer says so. */
function isFreeDay({ offsets, hours }: Attendee, from: number, closed: ReadonlySet<string>): boolean {
  const wall = new Date(wallOf(offsets, from));
  return (
    (wall.getUTCDay() % 6 === 0 && hours[wall.getUTCDay()]!.length === 0) ||
    closed.has(wall.toISOString().slice(0, 10))
  );
}

function isDayOff({ offsets, hours }: Attendee, from: number): boolean {
  const day = new Date(wallOf(offsets, from)).getUTCDay();
  return day % 6 !== 0 && hours[day]!.length === 0;
}

function isAway({ offsets, away }: Attendee, from: number): boolean {
  return away.has(new Date(wallOf(offsets, from)).getUTCMonth());
}

function clashes(
  row: MeetingRow,
  rows: readonly MeetingRow[],
  people: ReadonlyMap<string, readonly Attendee[]>,
): boolean {
  const ids = new Set((people.get(row.pair) ?? []).map(({ id }) => id));
  return rows.some(
    (other) =>
      other !== row &&
      (isMade(other) || other.state === 'proposed') &&
      other.start !== null &&
      other.end !== null &&
      other.start < row.end! &&
      other.end > row.start! &&
      (people.get(other.pair) ?? []).some(({ id }) => ids.has(id)),
  );
}
