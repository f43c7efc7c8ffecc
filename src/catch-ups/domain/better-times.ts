// What makes a possible time a worse one: it lies outside times that somebody of a circle named, or on a day on which many are away. It costs
// much and forbids nothing, as several people seldom have a named time in common; where it is proposed all the same, it is said.
import { wallOf, type ZoneOffsets } from '../../ground/zones/offsets.ts';
import type { Week } from '../../programme/week.ts';
import { SLOT_MS, type Wall } from './free-time.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Somebody on a clock, and the times that they named. */
interface Naming {
  readonly offsets: ZoneOffsets;
  readonly suits?: Week;
}

/** Worse than any other hour within reach, for a whole circle still less than a meeting that is missing. */
const OUTSIDE = 8;
const FEAST = 4;
/** Days of the same date wherever they are kept. Closed days stand in the Settings; nobody may have thought of it there. */
const FEASTS: ReadonlySet<string> = new Set(['12-24', '12-25', '12-26', '12-31', '01-01']);

const isFeast = (day: number) => FEASTS.has(new Date(day * DAY).toISOString().slice(5, 10));

/** What each half hour costs beyond an early or late hour. */
export function worseTimes(
  walls: ReadonlyMap<string, Wall>,
  members: readonly Naming[],
): (slot: number) => number {
  const named = members.flatMap(({ offsets, suits }) =>
    suits ? [{ wall: walls.get(offsets.zone)!, suits }] : [],
  );
  const clocks = [...new Set(members.map(({ offsets }) => walls.get(offsets.zone)!))];
  const feasts = new Map<number, boolean>();
  const fallsOn = (day: number) => {
    if (!feasts.has(day)) feasts.set(day, isFeast(day));
    return feasts.get(day)!;
  };
  return (slot) => {
    // What a person typed may lie anywhere; there is nothing to choose then.
    if (clocks[0]?.day[slot] === undefined) return 0;
    let cost = clocks.some(({ day }) => fallsOn(day[slot]!)) ? FEAST : 0;
    for (const { wall, suits } of named)
      if (!isWithin(suits[wall.weekday[slot]!]!, wall.minute[slot]!)) cost += OUTSIDE;
    return cost;
  };
}

/** A named time is one at which a circle may begin. */
function isWithin(spans: Week[number], minute: number): boolean {
  return spans.some(({ from, to }) => minute >= from && minute + SLOT_MS / MINUTE <= to);
}

/** Whether a meeting begins outside the times that somebody named. */
export function isOutsideNamed({ offsets, suits }: Naming, from: number): boolean {
  if (!suits) return false;
  const wall = wallOf(offsets, from);
  return !isWithin(suits[new Date(wall).getUTCDay()]!, (wall % DAY) / MINUTE);
}

/** Whether it lies on such a day by somebody's clock. */
export function isOnFeast({ offsets }: Naming, from: number): boolean {
  return isFeast(Math.floor(wallOf(offsets, from) / DAY));
}
