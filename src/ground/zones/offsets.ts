// Wall clocks: how many minutes a zone is ahead of UTC at any moment, and what a time on the wall means as a moment. A wall
// time is written as the milliseconds that a clock in UTC would need to show the same.

/** From `at` on, in ms since 1970, a zone is so many minutes ahead. */
interface Change {
  readonly at: number;
  readonly minutes: number;
}

/** Offsets of one zone: over a span of time as they were worked out, and outside of it as they are asked for. */
export interface ZoneOffsets {
  readonly zone: string;
  /** In the order of time. */
  readonly changes: readonly Change[];
  /** Changes around a moment outside of the span; without it the clock is taken never to change there. */
  readonly beyond?: (moment: number) => readonly Change[] | null;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** No zone changes its clock twice within four weeks; the shortest time between two is Morocco's month of Ramadan. */
const STEP = 28 * DAY;
/** Clocks change on a quarter of an hour of UTC. */
const GRAIN = 15 * MINUTE;

/** A piece of time that is worked out at once where somebody asks for a moment outside of the span. */
const PIECE = 13 * STEP;
/** No cell holds a moment that is further from 1970, in ms: the years 0 to 9999 and some. */
const FURTHEST = 8.6e15 - PIECE;

/** Finds all changes between two moments by asking for single ones: some 14 a year and 12 for each change. What lies outside is found when it is asked for. */
export function findOffsets(
  zone: string,
  from: number,
  to: number,
  ask: (moment: number) => number,
): ZoneOffsets {
  const pieces = new Map<number, readonly Change[]>();
  const pieceAround = (moment: number) => {
    const k = Math.floor(moment / PIECE);
    const known = pieces.get(k) ?? changesIn(k * PIECE, (k + 1) * PIECE, ask);
    pieces.set(k, known);
    return known;
  };
  const isWithin = (moment: number) => moment >= from - DAY && moment <= to + DAY;
  return {
    zone,
    changes: changesIn(from, to, ask),
    beyond: (moment) => (isWithin(moment) || !(Math.abs(moment) < FURTHEST) ? null : pieceAround(moment)),
  };
}

function changesIn(from: number, to: number, ask: (moment: number) => number): Change[] {
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
  return changes;
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

/** How many minutes the zone is ahead of UTC, at any moment. */
export function minutesAhead({ changes, beyond }: ZoneOffsets, moment: number): number {
  const around = beyond?.(moment) ?? changes;
  let minutes = around[0]!.minutes;
  for (const change of around) {
    if (change.at > moment) break;
    minutes = change.minutes;
  }
  return minutes;
}

/** What a clock of the zone shows at a moment. */
export function wallOf(offsets: ZoneOffsets, moment: number): number {
  return moment + minutesAhead(offsets, moment) * MINUTE;
}

/** A time that comes twice means the earlier one; a time that is left out moves forward past the gap. */
export function momentOf(offsets: ZoneOffsets, wall: number): number {
  const around = [wall - DAY, wall + DAY].map((near) => minutesAhead(offsets, near) * MINUTE);
  const found = around.map((ahead) => wall - ahead).filter((moment) => wallOf(offsets, moment) === wall);
  return found.length > 0 ? Math.min(...found) : wall - Math.min(...around);
}
