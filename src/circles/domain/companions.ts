// What two mentees bring each other in a circle: the worth of having them together, and whether they must be apart.

import { breaksBetween } from '../../eligibility/between-members.ts';
import { sideOf } from '../../eligibility/eligibility.ts';
import { pairKey, type Rule } from '../../eligibility/rules.ts';
import { drawHashes, drawOf } from '../../ground/draw.ts';
import { fold } from '../../ground/folding.ts';
import { inBoth, topicsInBoth } from '../../people/in-both.ts';
import type { Mentee } from '../../people/person.ts';
import type { CircleInput } from './circle.ts';
import type { CircleHolds } from './circle-holds.ts';
import type { CanBeLed } from './common-mentor.ts';

/** Points of a pair, on the first of four scales that outweigh each other in this order: points, kept, draw. */
const POINTS = 2 ** 26;
/** Was together in the plan shown last: decides between equally good circles. */
const KEPT = 2 ** 14;
/** Locked together: outweighs every point. */
const LOCKED = 10_000;
/** One is locked into the circle in which the other stands: outweighs what the two bring each other. */
const STAYS_WITH = 100;
/** No mentor is allowed with both: outweighed by a lock alone. */
const UNLED = 1_000;
/** What a circle that nobody may lead loses, on the scale of `Companions.worth`. */
export const UNLED_CIRCLE = UNLED * POINTS;
const DRAWS = 16;

/** What two mentees are worth to each other, row by row (`i * n + j`), symmetric. */
export interface Companions {
  readonly worth: Float64Array;
  /** What the grouping must avoid; a lock of the coordinator wins. */
  readonly apart: Uint8Array;
  /** Points alone, as a coordinator could add them up. */
  readonly points: (i: number, j: number) => number;
}

/**
 * Compares every two mentees of a strand.
 *
 * @param rules  those that hold between members of one circle.
 * @param isLed  whether a mentor could lead two of them together.
 */
export function companionsOf(
  mentees: readonly Mentee[],
  rules: readonly Rule[],
  { bounds, holds, seed }: Pick<CircleInput, 'bounds' | 'holds' | 'seed'>,
  isLed: CanBeLed,
): Companions {
  const n = mentees.length;
  const sides = mentees.map((mentee) => sideOf(mentee));
  const hashes = drawHashes(
    mentees.map((mentee) => mentee.id),
    seed,
  );
  const worth = new Float64Array(n * n);
  const apart = new Uint8Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const [a, b] = [mentees[i]!, mentees[j]!];
      const isForbidden =
        rules.some((rule) => breaksBetween(rule, sides[i]!, sides[j]!)) ||
        bounds.never.has(pairKey(a.id, b.id)) ||
        bounds.parted.has(pairKey(a.id, b.id)) ||
        a.apart.includes(b.id) ||
        b.apart.includes(a.id);
      const isLocked = areLockedTogether(a.id, b.id, holds);
      const value =
        (pointsOf(a, b) + (isLocked ? LOCKED : staysWith(a.id, b.id, holds)) - (isLed([i, j]) ? 0 : UNLED)) *
          POINTS +
        (wereTogether(a.id, b.id, holds) ? KEPT : 0) +
        (drawOf(hashes[i]!, hashes[j]!) % DRAWS);
      worth[i * n + j] = worth[j * n + i] = value;
      const mustPart = areLockedApart(a.id, b.id, holds) || (isForbidden && !isLocked);
      apart[i * n + j] = apart[j * n + i] = Number(mustPart);
    }
  return { worth, apart, points: (i, j) => pointsOf(mentees[i]!, mentees[j]!) };
}

/** Shared topics and times, different units, a similar stage. */
export function pointsOf(a: Mentee, b: Mentee): number {
  const topics = 10 * Math.min(2, topicsInBoth(a.topics, b.topics).length);
  const sameUnit = a.unit !== '' && fold(a.unit) === fold(b.unit) ? -40 : 0;
  const knowTimes = a.times.length > 0 && b.times.length > 0;
  const times = knowTimes ? (inBoth(a.times, b.times).length > 0 ? 10 : -20) : 0;
  const distance = a.years === null || b.years === null ? 0 : Math.abs(a.years - b.years) / 3;
  return topics + sameUnit + times - Math.round(4 * Math.max(0, distance - 1));
}

/** A worth of the whole plan back in points, rounded down; bonuses for locks left out. */
export function inPoints(worth: number): number {
  return Math.floor((worth + 0.5) / POINTS);
}

function areLockedTogether(a: string, b: string, { locked }: CircleHolds): boolean {
  return locked.has(a) && locked.get(a) === locked.get(b);
}

/** A Lock keeps somebody in a circle, so with its people, even where these are not locked. */
function staysWith(a: string, b: string, holds: CircleHolds): number {
  const isOne = holds.locked.has(a) || holds.locked.has(b);
  return isOne && wereTogether(a, b, holds) ? STAYS_WITH : 0;
}

function areLockedApart(a: string, b: string, { locked }: CircleHolds): boolean {
  return locked.has(a) && locked.has(b) && locked.get(a) !== locked.get(b);
}

function wereTogether(a: string, b: string, { former }: CircleHolds): boolean {
  return former.has(a) && former.get(a) === former.get(b);
}
