// The best circles of one size when each pair has a value, without listing all circles. A circle of value T has a part of
// each smaller size that is worth at least its share of T (the mean over all parts is), so only such parts are grown.
import { pairsIn } from './grouping.ts';

/** A circle that could be, by the indices of its members. */
export interface Candidate {
  /** Ascending. */
  readonly members: readonly number[];
  readonly value: number;
}

/** What one search may look at; counted down. */
export interface Looks {
  left: number;
}

/**
 * Sums are taken in different orders, so that a part may seem worth a trifle less than its share: so much of the largest
 * value is overlooked.
 */
const TRIFLE = 1e-9;

/** What each pair is worth. */
export interface PairWorth {
  readonly people: number;
  /** value[i * people + j] of a pair, symmetric; −∞ for pairs that must not meet. */
  readonly value: Float64Array;
}

/**
 * The `wanted` best circles, the best one first.
 *
 * @param known  circles to begin with: the better they are, the less is looked at.
 * @returns null where the looks did not suffice. Fewer than `wanted` where there are no more.
 */
export function bestCircles(
  worth: PairWorth,
  size: number,
  wanted: number,
  known: readonly (readonly number[])[],
  looks: Looks,
): readonly Candidate[] | null {
  const { value, people } = worth;
  const best = createList(wanted);
  const trifle = TRIFLE * largest(value);
  for (const members of known) best.offer(members, sumOf(worth, members));
  const part = new Int32Array(size);
  for (let a = 0; a < people && looks.left > 0; a++)
    for (let b = a + 1; b < people; b++) {
      part[0] = a;
      part[1] = b;
      grow(2, value[a * people + b]!);
    }
  return looks.left > 0 ? best.list : null;

  function grow(count: number, sum: number): void {
    if (sum < shareOf(best.least(), count, size) - trifle) return;
    if (count === size) best.offer(Array.from(part), sum);
    else {
      looks.left -= people;
      const needed = shareOf(best.least(), count + 1, size) - trifle;
      for (let next = 0; next < people; next++) {
        const more = valueWith(worth, part, count, next);
        if (sum + more >= needed && isLeast(worth, part, count, next, more - trifle)) {
          part[count] = next;
          grow(count + 1, sum + more);
        }
      }
    }
  }
}

function shareOf(whole: number, count: number, size: number): number {
  return (whole * pairsIn(count)) / pairsIn(size);
}

function largest(value: Float64Array): number {
  let most = 0;
  for (const one of value) if (Number.isFinite(one)) most = Math.max(most, Math.abs(one));
  return most;
}

/** What a person adds to a part; −∞ for somebody who is in it. */
function valueWith({ value, people }: PairWorth, part: Int32Array, count: number, next: number): number {
  let sum = 0;
  for (let k = 0; k < count; k++) {
    if (part[k] === next) return Number.NEGATIVE_INFINITY;
    sum += value[next * people + part[k]!]!;
  }
  return sum;
}

/** Whether nobody in the part would add less: each part is then reached through its best smaller ones alone. */
function isLeast(
  { value, people }: PairWorth,
  part: Int32Array,
  count: number,
  next: number,
  added: number,
): boolean {
  for (let k = 0; k < count; k++) {
    const one = part[k]!;
    let sum = value[one * people + next]!;
    for (let l = 0; l < count; l++) if (l !== k) sum += value[one * people + part[l]!]!;
    if (sum < added) return false;
  }
  return true;
}

function sumOf({ value, people }: PairWorth, members: readonly number[]): number {
  let sum = 0;
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) sum += value[members[a]! * people + members[b]!]!;
  return sum;
}

/** The best so far, each circle once. */
function createList(wanted: number) {
  const list: Candidate[] = [];
  const known = new Set<string>();
  const least = () => (list.length < wanted ? Number.NEGATIVE_INFINITY : list[wanted - 1]!.value);
  function offer(members: readonly number[], value: number): void {
    if (value === Number.NEGATIVE_INFINITY || value <= least()) return;
    const sorted = [...members].sort((a, b) => a - b);
    const key = sorted.join(' ');
    if (known.has(key)) return;
    known.add(key);
    let at = list.length;
    while (at > 0 && list[at - 1]!.value < value) at--;
    list.splice(at, 0, { members: sorted, value });
    if (list.length > wanted) known.delete(list.pop()!.members.join(' '));
  }
  return { list, least, offer };
}
