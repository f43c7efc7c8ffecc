// Wall clocks: how many minutes a zone is ahead of UTC at any moment, and what a time on the wall means as a moment. A wall
// time is written as the milliseconds that a clock in UTC would need to show the same.

/** Offsets of one zone over a span of time, in the order of time. */
export interface ZoneOffsets {
  readonly zone: string;
  /** From `at` on, in ms since 1970, the zone is so many minutes ahead. */
  readonly changes: readonly { readonly at: number; readonly minutes: number }[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** No zone changes its clock twice within four weeks; the shortest time between two is Morocco's month of Ramadan. */
const STEP = 28 * DAY;
/** Clocks change on a quarter of an hour of UTC. */
const GRAIN = 15 * MINUTE;

/** Finds all changes between two moments by asking for single ones: some 14 a year and 12 for each change. */
export function findOffsets(
  zone: string,
  from: number,
  to: number,
  ask: (moment: number) => number,
): ZoneOffsets {
  let at = Math.floor(from / GRAIN) * GRAIN - 2 * DAY;
  let minutes = ask(at);
  const changes = [{ at, minutes }];
  while (at < to + 2 * DAY) {
    const next = at + STEP;
    const then = ask(next);
    if (then !== minutes) changes.push({ at: changeBetween(at, next, minutes, ask), minutes: then });
    at = next;
    minutes = then;
  }
  return { zone, changes };
}

function changeBetween(
  before: number,
  after: number,
  minutes: number,
  ask: (moment: number) => number,
): number {
  let [low, high] = [before, after];
  while (high - low > GRAIN) {
    const middle = low + Math.floor((high - low) / 2 / GRAIN) * GRAIN;
    if (ask(middle) === minutes) low = middle;
    else high = middle;
  }
  return high;
}

export function minutesAhead({ changes }: ZoneOffsets, moment: number): number {
  let minutes = changes[0]!.minutes;
  for (const change of changes) {
    if (change.at > moment) break;
    minutes = change.minutes;
  }
  return minutes;
}

export function wallOf(offsets: ZoneOffsets, moment: number): number {
  return moment + minutesAhead(offsets, moment) * MINUTE;
}

/** A time that comes twice means the earlier one; a time that is left out moves forward past the gap. */
export function momentOf(offsets: ZoneOffsets, wall: number): number {
  const around = [wall - DAY, wall + DAY].map((near) => minutesAhead(offsets, near) * MINUTE);
  const found = around.map((ahead) => wall - ahead).filter((moment) => wallOf(offsets, moment) === wall);
  return found.length > 0 ? Math.min(...found) : wall - Math.min(...around);
}
